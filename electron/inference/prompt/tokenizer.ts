import { LlamaVocabularyType } from 'node-llama-cpp';
import type { LlamaModel, Token } from 'node-llama-cpp';

import { ControlTexts } from './control-text.ts';
import type { RenderedPrompt } from './render.ts';

/** What a prompt needs to know about a model's vocabulary. */
export interface PromptTokenizer {
  readonly controlTexts: ControlTexts;
  readonly bosText: string;
  readonly eosText: string;
  /** From `from` (a position in `prompt.text`) on. At 0 a BOS token is put before, where the model wants one. */
  tokenize(prompt: RenderedPrompt, from: number): Token[];
  /** Of plain text by itself; an estimate of what it takes in a prompt. */
  countTokens(text: string): number;
  /** The first control token in a text of the template's, and the plain text before it. */
  firstControl(text: string): { readonly token: Token | undefined; readonly before: string };
}

/** Token types of a GGUF vocabulary: 1 is an ordinary token, 6 a byte. Source: enum llama_token_type in llama.h. */
const NORMAL = 1;
const BYTE = 6;

export function promptTokenizer(model: LlamaModel): PromptTokenizer {
  const { tokens } = model;

  const isControl = (token: Token): boolean => {
    const attributes = model.getTokenAttributes(token);
    return attributes.control || attributes.unknown || model.isEogToken(token);
  };

  return {
    controlTexts: new ControlTexts(controlTexts(model, isControl)),
    bosText: tokens.bosString ?? '',
    eosText: tokens.eosString ?? '',
    tokenize(prompt, from) {
      const result: Token[] = [];
      let start = 0;
      for (const { text, control } of prompt.pieces) {
        const rest = start >= from ? text : text.slice(from - start);
        if (start + text.length >= from && rest !== '') {
          const atHead = start === 0 && from === 0;
          result.push(...(atHead ? model.tokenize(rest, control) : tokenizeInside(model, rest, control)));
        }
        start += text.length + 1;
      }
      const { bos } = tokens;
      if (from === 0 && tokens.shouldPrependBosToken && bos !== null && result[0] !== bos) result.unshift(bos);
      return result;
    },
    countTokens: (text) => model.tokenize(text).length,
    firstControl(text) {
      const all = model.tokenize(text, true);
      const index = all.findIndex(isControl);
      return index < 0
        ? { token: undefined, before: text }
        : { token: all[index], before: model.detokenize(all.slice(0, index), true) };
    },
  };
}

/**
 * Tokens of a text that goes on where another ended. SentencePiece vocabularies put a blank before every text they are
 * given; after a line break, which is a token of its own there, they don't.
 */
function tokenizeInside(model: LlamaModel, text: string, control: boolean): Token[] {
  if (model.vocabularyType !== LlamaVocabularyType.spm) return model.tokenize(text, control);
  const lineBreak = model.tokenize('\n', control);
  const after = model.tokenize(`\n${text}`, control);
  const separate = lineBreak.every((token, index) => after[index] === token);
  return separate ? after.slice(lineBreak.length) : model.tokenize(text, control);
}

/** Texts of all control tokens. Asking llama.cpp about each of 250,000 tokens takes long, so ordinary ones are skipped. */
function* controlTexts(model: LlamaModel, isControl: (token: Token) => boolean): Iterable<string> {
  const vocabulary = model.fileInfo.metadata.tokenizer?.ggml;
  const texts = vocabulary?.tokens ?? [];
  const types = vocabulary?.token_type;
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index]!;
    const type = types?.[index];
    const ordinary = type === NORMAL || type === BYTE;
    // some files mark their end-of-turn token as an ordinary one; llama.cpp mends that by its spelling
    if (ordinary && !/^[<[].*[>\]]$/s.test(text)) continue;
    if (type !== BYTE && isControl(index as Token)) yield text;
  }
}
