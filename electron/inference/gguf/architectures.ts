/**
 * Architectures that the bundled llama.cpp (v0.5.0 of node-llama-cpp 3.22.1) loads, as they are spelled in
 * `general.architecture`. Only those that write text one token at a time: diffusion models, speech, vision encoders and
 * draft heads are left out, although llama.cpp knows their names.
 */
const CHAT_ARCHITECTURES = `
  llama llama4 deci falcon grok gpt2 gptj gptneox mpt baichuan starcoder refact bloom stablelm
  qwen qwen2 qwen2moe qwen2vl qwen3 qwen3moe qwen3next qwen3vl qwen3vlmoe qwen35 qwen35moe
  phi2 phi3 phimoe plamo plamo2 plamo3 codeshell orion internlm2 minicpm minicpm3
  gemma gemma2 gemma3 gemma3n gemma4 starcoder2 mamba mamba2 jamba falcon-h1 xverse
  command-r cohere2 cohere2moe dbrx olmo olmo2 olmoe muse-glimmer openelm arctic
  deepseek deepseek2 deepseek2-ocr deepseek32 deepseek4 chatglm glm4 glm4moe glm-dsa bitnet jais jais2
  nemotron nemotron_h nemotron_h_moe exaone exaone4 exaone-moe rwkv6 rwkv6qwen2 rwkv7 arwkv7
  granite granitemoe granitehybrid graniteswitch chameleon plm bailingmoe bailingmoe2 dots1 arcee afmoe laguna
  ernie4_5 ernie4_5-moe hunyuan-moe hunyuan-dense hunyuan_vl hy_v3 smollm3 gpt-oss lfm2 lfm2moe
  smallthinker seed_oss grovemoe apertus minimax-m2 minimax-m3 cogvlm pangu-embedded mistral3 mistral4
  paddleocr mimo2 step35 maincoder kimi-linear talkie mellum nanbeige
`;

const EMBEDDING_ARCHITECTURES = `
  bert modern-bert nomic-bert nomic-bert-moe neo-bert jina-bert-v2 jina-bert-v3 eurobert gemma-embedding t5encoder llama-embed
`;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const chat = words(CHAT_ARCHITECTURES);
const embedding = words(EMBEDDING_ARCHITECTURES);

export function architectureKind(architecture: string): 'chat' | 'embedding' | undefined {
  if (chat.has(architecture)) return 'chat';
  return embedding.has(architecture) ? 'embedding' : undefined;
}
