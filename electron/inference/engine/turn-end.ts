import type { Token } from 'node-llama-cpp';

import type { ChatTemplate } from '../prompt/chat-template.ts';
import type { PromptTokenizer } from '../prompt/tokenizer.ts';

/** How a template ends an answer, beside the end-of-generation tokens that the file names itself. */
export interface TurnEnd {
  readonly token: Token | undefined;
  readonly text: string | undefined;
}

/** A stop text shorter than this would cut answers short by accident. */
const SHORTEST_STOP = 3;

/** Looks at what the template writes between an answer and the next question. */
export function findTurnEnd(template: ChatTemplate, tokenizer: PromptTokenizer): TurnEnd {
  const answer = 'answer-probe';
  const question = 'question-probe';
  const rendered = template([
    { role: 'user', content: 'probe' },
    { role: 'assistant', content: answer },
    { role: 'user', content: question },
  ]);
  const start = rendered.indexOf(answer);
  const end = rendered.indexOf(question);
  if (start < 0 || end < start) return { token: undefined, text: undefined };
  const between = rendered.slice(start + answer.length, end);
  const { token, before } = tokenizer.firstControl(between);
  const text = before.trim();
  if (text.length >= SHORTEST_STOP) return { token: undefined, text };
  return { token: text === '' ? token : undefined, text: undefined };
}
