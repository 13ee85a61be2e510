import hljs from 'highlight.js/lib/common';

import { TokenList } from './token-list.ts';
import type { Token } from './token-list.ts';

export interface HighlightRequest {
  readonly id: number;
  readonly language: string;
  readonly text: string;
}

export interface HighlightAnswer {
  readonly id: number;
  readonly tokens: readonly Token[] | null;
}

// Tokens instead of HTML: the page never has to trust a string as markup.
hljs.configure({ __emitter: TokenList });

self.addEventListener('message', (event: MessageEvent<HighlightRequest>) => {
  const { id, language, text } = event.data;
  const answer: HighlightAnswer = { id, tokens: tokenize(language, text) };
  self.postMessage(answer);
});

function tokenize(language: string, text: string): readonly Token[] | null {
  if (hljs.getLanguage(language) === undefined) return null;
  try {
    const result = hljs.highlight(text, { language, ignoreIllegals: true });
    return (result._emitter as unknown as TokenList).tokens;
  } catch {
    return null;
  }
}
