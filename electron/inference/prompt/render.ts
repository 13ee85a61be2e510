import type { ChatMessage } from '../protocol.ts';
import type { ChatTemplate } from './chat-template.ts';
import { BREAK } from './control-text.ts';
import type { ControlTexts } from './control-text.ts';

/** A piece of a prompt. Control texts in it are control tokens only when `control`: then the template wrote them. */
export interface PromptPiece {
  readonly text: string;
  readonly control: boolean;
}

export interface RenderedPrompt {
  readonly pieces: readonly PromptPiece[];
  /** Everything, with a break where a new piece starts: equal texts have equal tokens. */
  readonly text: string;
}

/**
 * Renders messages so that nothing a person or a model wrote can become a control token. Control texts in a message are
 * broken in two, which leaves the template's own logic (trimming, cutting of reasoning) and all tokens as they should
 * be. A template can still join what was apart, so the control texts of the result are counted against a rendering with
 * harmless contents; when they differ, each content is tokenized as plain text on its own.
 */
export function renderPrompt(
  messages: readonly ChatMessage[],
  template: ChatTemplate,
  control: ControlTexts,
  prefix = '',
): RenderedPrompt {
  const rendered = renderMessages(messages, template, control);
  return prefix === '' ? rendered : withPrefix(rendered, prefix, control);
}

/**
 * The beginning of the answer stands where the model would begin it, as the words they are; on the same piece, so that
 * the tokens which the model wrote are known again.
 */
function withPrefix({ pieces, text }: RenderedPrompt, prefix: string, control: ControlTexts): RenderedPrompt {
  const broken = control.broken(prefix);
  const [first = '', ...rest] = broken.split(BREAK);
  const further = rest.map((part) => ({ text: part, control: true }));
  const last = pieces.at(-1);
  const joined = (last?.text ?? '') + first;
  const joins = last?.control === true && control.count(joined) === control.count(last.text) + control.count(first);
  return joins
    ? { pieces: [...pieces.slice(0, -1), { text: joined, control: true }, ...further], text: text + broken }
    : { pieces: [...pieces, { text: first, control: true }, ...further], text: `${text}${BREAK}${broken}` };
}

function renderMessages(
  messages: readonly ChatMessage[],
  template: ChatTemplate,
  control: ControlTexts,
): RenderedPrompt {
  const broken = messages.map(({ role, content }) => ({ role, content: control.broken(content) }));
  const rendered = template(broken);
  const marked = renderMarked(messages, template);
  const pieces = rendered.split(BREAK);
  if (marked === undefined) return { pieces: pieces.map((text) => ({ text, control: true })), text: rendered };
  const found = pieces.reduce((sum, piece) => sum + control.count(piece), 0);
  const expected = marked.pieces.reduce((sum, piece) => sum + (piece.control ? control.count(piece.text) : 0), 0);
  if (found === expected) return { pieces: pieces.map((text) => ({ text, control: true })), text: rendered };
  return marked;
}

/**
 * Each content stands as a mark while the template runs, and is put in its place afterwards. Undefined for a template that
 * takes contents apart, so that a mark doesn't come out whole.
 */
function renderMarked(messages: readonly ChatMessage[], template: ChatTemplate): RenderedPrompt | undefined {
  const mark = (index: number): string => `${BREAK}${index}${BREAK}`;
  const rendered = template(messages.map(({ role }, index) => ({ role, content: mark(index) })));
  const parts = rendered.split(BREAK);
  // between two breaks stands an index, around them the template's own text
  const whole = parts.every((part, at) => at % 2 === 0 || messages[Number(part)] !== undefined);
  if (parts.length % 2 === 0 || !whole) return undefined;
  const pieces = parts.map((part, at): PromptPiece => {
    if (at % 2 === 0) return { text: part, control: true };
    return { text: messages[Number(part)]?.content ?? '', control: false };
  });
  return { pieces, text: pieces.map(({ text }) => text.replaceAll(BREAK, '\uFFFD')).join(BREAK) };
}
