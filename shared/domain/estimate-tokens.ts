/** Tokens around each message: its role and the marks between messages. */
const AROUND = 4;

/**
 * About how many tokens a text is for a model whose tokenizer is not here: four characters of English are one, of other
 * alphabets two and a half; Chinese, Japanese and Korean characters are one each. Within a fifth of what current
 * tokenizers of the large services count for prose; code and tables take more.
 */
export function estimateTokens(text: string): number {
  let ascii = 0;
  let dense = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) ascii += 1;
    else if (code >= 0x2e80 && code < 0xd800) dense += 1;
  }
  const other = text.length - ascii - dense;
  return Math.ceil(ascii / 4 + other / 2.5 + dense);
}

export function estimatePrompt(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + estimateTokens(text) + AROUND, 0);
}
