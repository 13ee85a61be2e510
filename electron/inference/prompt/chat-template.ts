import { Template } from '@huggingface/jinja';

import type { ChatMessage } from '../protocol.ts';

export interface TemplateTokens {
  readonly bos: string;
  readonly eos: string;
}

/** Turns messages into the text that the model was trained on. Throws when a template can't be rendered. */
export type ChatTemplate = (messages: readonly ChatMessage[]) => string;

const PROBE: readonly ChatMessage[] = [
  { role: 'user', content: 'a' },
  { role: 'assistant', content: 'b' },
  { role: 'user', content: 'c' },
];

/**
 * The Jinja template of a GGUF file, with what Hugging Face's `apply_chat_template` gives it. Undefined when it can't
 * render a plain conversation. A template without a system role gets the system text at the head of the first message.
 */
export function jinjaTemplate(source: string, tokens: TemplateTokens): ChatTemplate | undefined {
  let render: ChatTemplate;
  try {
    const template = new Template(source);
    render = (messages) =>
      template.render({
        messages: messages.map(({ role, content }) => ({ role, content })),
        add_generation_prompt: true,
        bos_token: tokens.bos,
        eos_token: tokens.eos,
      });
    if (!PROBE.every(({ content }) => render(PROBE).includes(content))) return undefined;
  } catch {
    return undefined;
  }
  return takesSystem(render) ? render : (messages) => render(withoutSystem(messages));
}

function takesSystem(render: ChatTemplate): boolean {
  const mark = 'system-text-probe';
  try {
    return render([{ role: 'system', content: mark }, ...PROBE]).includes(mark);
  } catch {
    return false;
  }
}

function withoutSystem(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const [system, first, ...rest] = messages;
  if (system?.role !== 'system') return messages;
  if (first?.role !== 'user') return [{ role: 'user', content: system.content }, ...messages.slice(1)];
  return [{ role: 'user', content: `${system.content}\n\n${first.content}` }, ...rest];
}

/**
 * For a model without a template: it continues text, so it gets text. System text, a blank line, then the messages one
 * after the other, each new one of the user's on a line of its own. See docs/decisions/.
 */
export const plainText: ChatTemplate = (messages) =>
  messages
    .map(({ role, content }, index) => {
      if (role === 'system') return `${content}\n\n`;
      return messages[index + 1]?.role === 'user' ? `${content}\n` : content;
    })
    .join('');
