import { foldConfusables } from './confusables.ts';
import { foldCluster, isStable } from './fold-characters.ts';
import { isInvisible, isInvisibleAstral } from './invisible.ts';
import type { TextMap } from './text-map.ts';
import { TextMapWriter } from './text-map.ts';

/** Everything but printable ASCII, tab and line feed. */
const FOREIGN = /[^\t\n\x20-\x7e]/g;
const MARK = /\p{M}/u;
/** Longer stacks of combining marks are cut: they are decoration, and normalising them is not linear. */
const MAX_CLUSTER = 32;

function isMark(code: number): boolean {
  return code >= 0x300 && MARK.test(String.fromCharCode(code));
}

function isConjoiningJamo(code: number): boolean {
  return code >= 0x1100 && code <= 0x11ff;
}

/** Drops invisible characters and carriage returns, applies NFKC cluster by cluster, folds look-alikes. */
export function foldUnicode(source: TextMap): TextMap {
  const { text } = source;
  let writer: TextMapWriter | undefined;
  let copied = 0;
  FOREIGN.lastIndex = 0;
  for (let found = FOREIGN.exec(text); found !== null; found = FOREIGN.exec(text)) {
    let at = found.index;
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (isStable(code) && (next < 0x300 || isStable(next))) continue;
    // A mark belongs to the plain letter before it.
    if (at > copied && isMark(code) && !isInvisible(code) && text.charCodeAt(at - 1) > 0x20) at--;
    const to = clusterEnd(text, at);
    FOREIGN.lastIndex = Math.max(to, found.index + 1);
    const cluster = text.slice(at, to);
    const folded = code === 0x0d ? (next === 0x0a ? '' : '\n') : isDropped(cluster) ? '' : foldCluster(cluster);
    if (folded === cluster) continue;
    writer ??= new TextMapWriter(source);
    writer.copy(copied, at);
    writer.replace(folded, at, to);
    copied = to;
  }
  writer?.copy(copied, text.length);
  const mapped = writer?.finish() ?? source;
  const folded = foldConfusables(mapped.text);
  return folded === mapped.text ? mapped : { ...mapped, text: folded };
}

function isDropped(cluster: string): boolean {
  const codePoint = cluster.codePointAt(0) ?? 0;
  return codePoint > 0xffff ? isInvisibleAstral(codePoint) : isInvisible(codePoint) && cluster.length === 1;
}

/** One past the base character at `at` with the combining marks (or conjoining jamo) that follow it. */
function clusterEnd(text: string, at: number): number {
  const first = text.codePointAt(at) ?? 0;
  let to = at + (first > 0xffff ? 2 : 1);
  const jamo = isConjoiningJamo(first);
  while (to < text.length && to - at < MAX_CLUSTER) {
    const code = text.charCodeAt(to);
    if (isInvisible(code)) {
      // An invisible mark between a base and its accent belongs to neither.
      break;
    }
    if (!isMark(code) && !(jamo && isConjoiningJamo(code))) break;
    to++;
  }
  return to;
}
