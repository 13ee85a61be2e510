import { SottoError } from '../../../../shared/errors.ts';

type Reviver = (this: unknown, key: string, value: unknown, context?: { readonly source?: string }) => unknown;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Of numbers, only what is long enough to identify anything. */
const LONG_NUMBER = /\d{6}/;
const DEEPEST = 4;

/**
 * Every text in a JSON body, decoded: strings, keys, long numbers as they are written, and the same again for strings
 * that are JSON themselves (tool arguments are).
 *
 * The body must be what JSON.stringify writes. Anything else could hide text from this look at it (a key given twice,
 * bytes that are no UTF-8).
 * @throws SottoError EGRESS_UNCHECKED
 */
export function textParts(body: Uint8Array): string[] {
  const parts: string[] = [];
  try {
    const text = decoder.decode(body);
    const value = collect(text, parts, 0);
    if (JSON.stringify(value) !== text) throw new SottoError('EGRESS_UNCHECKED', { reason: 'not-canonical' });
  } catch (error) {
    throw error instanceof SottoError ? error : new SottoError('EGRESS_UNCHECKED', { reason: 'not-json' });
  }
  return parts;
}

function collect(json: string, parts: string[], depth: number): unknown {
  const visit: Reviver = function (key, value, context) {
    if (key !== '' && !Array.isArray(this)) parts.push(key);
    if (typeof value === 'number') {
      const source = context?.source ?? String(value);
      if (LONG_NUMBER.test(source)) parts.push(source);
    } else if (typeof value === 'string') {
      parts.push(value);
      if (depth < DEEPEST && /^\s*[[{"]/.test(value)) collectInner(value, parts, depth + 1);
    }
    return value;
  };
  return JSON.parse(json, visit as Parameters<typeof JSON.parse>[1]);
}

/** A string that only looks like JSON is text, and has been taken as such. */
function collectInner(text: string, parts: string[], depth: number): void {
  const inner: string[] = [];
  try {
    collect(text, inner, depth);
  } catch {
    return;
  }
  parts.push(...inner);
}
