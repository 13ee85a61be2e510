/** A top-level piece of Markdown. `key` is its place in the text, which never changes while the text only grows. */
export type Block =
  | { readonly kind: 'markdown'; readonly key: number; readonly text: string }
  | {
      readonly kind: 'code';
      readonly key: number;
      readonly language: string;
      readonly text: string;
      readonly closed: boolean;
    };

const FENCE = /^( {0,3})(`{3,}|~{3,})[ \t]*([^\s`]*)[^`\n]*$/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const MATH_FENCE = /^ {0,3}\$\$/;

/** Text that has been split already, so that a longer version of it is only read from its last block on. */
export interface Split {
  readonly source: string;
  readonly blocks: readonly Block[];
}

export const EMPTY_SPLIT: Split = { source: '', blocks: [] };

/**
 * Splits Markdown at blank lines between top-level blocks. Lists, indented text and display maths hold together;
 * fenced code is taken out whole. All but the last two blocks are taken from `earlier` unread.
 */
export function splitBlocks(source: string, earlier: Split = EMPTY_SPLIT): Split {
  const grows = earlier.source !== '' && source.startsWith(earlier.source);
  // The last line may yet turn into a list item or an indented one that belongs to the block before it: read two again.
  const kept = grows ? earlier.blocks.slice(0, -2) : [];
  const from = grows ? (earlier.blocks.at(-2)?.key ?? 0) : 0;
  return { source, blocks: [...kept, ...read(source, from)] };
}

function read(source: string, from: number): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = from;
  let blank = false;
  let isList = false;
  let inMath = false;
  let innerFence = '';

  const close = (): void => {
    if (start >= 0) blocks.push({ kind: 'markdown', key: start, text: source.slice(start, end) });
    start = -1;
    isList = false;
  };

  for (let at = from; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, newline < 0 ? source.length : newline).replace(/\r$/, '');
    const isBlank = line.trim() === '';

    if (innerFence !== '' || inMath) {
      if (innerFence !== '' && line.trim().startsWith(innerFence)) innerFence = '';
      else if (inMath && line.includes('$$')) inMath = false;
      end = next;
    } else if (isBlank) {
      blank = true;
    } else {
      const indented = /^(?: {2,}|\t)/.test(line);
      const holds = start >= 0 && (indented || (isList && LIST_ITEM.test(line)));
      if (blank && start >= 0 && !holds) close();
      const fence = indented && start >= 0 ? null : FENCE.exec(line);
      if (fence !== null) {
        close();
        const code = readFence(source, at, next, fence);
        blocks.push(code.block);
        at = code.next;
        end = at;
        blank = false;
        continue;
      }
      if (start < 0) {
        start = at;
        isList = LIST_ITEM.test(line);
      }
      const inner = /^\s+(`{3,}|~{3,})/.exec(line);
      if (inner !== null) innerFence = inner[1] ?? '';
      else if (MATH_FENCE.test(line) && !line.trim().slice(2).includes('$$')) inMath = true;
      blank = false;
      end = next;
    }
    at = next;
  }
  close();
  return blocks;
}

function readFence(
  source: string,
  key: number,
  bodyFrom: number,
  fence: RegExpExecArray,
): { block: Block; next: number } {
  const [, indent = '', marks = '', language = ''] = fence;
  // oxlint-disable-next-line security/detect-non-literal-regexp -- of one of two characters and a number
  const closing = new RegExp(`^ {0,3}${marks[0] === '~' ? '~' : '`'}{${marks.length},}[ \\t]*$`);
  const lines: string[] = [];
  for (let at = bodyFrom; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, newline < 0 ? source.length : newline).replace(/\r$/, '');
    if (closing.test(line)) {
      return { block: { kind: 'code', key, language, text: lines.join('\n'), closed: true }, next };
    }
    lines.push(indent !== '' && line.startsWith(indent) ? line.slice(indent.length) : line);
    at = next;
  }
  return { block: { kind: 'code', key, language, text: lines.join('\n'), closed: false }, next: source.length };
}
