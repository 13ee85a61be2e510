/** A stretch of two texts: equal in both, or what one has in the other's place. */
export interface Stretch {
  readonly same: boolean;
  readonly yours: string;
  readonly sent: string;
}

/** Edits beyond which two texts are shown whole: they have nothing to do with each other. */
const MOST_EDITS = 2000;

/** Placeholders stay whole, so do words; everything else is compared sign by sign. */
const PIECE = /\[[A-Z]+_\d+(?:_[A-Z]+\d*)?\]|[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu;

/** Where two texts differ. The shortest edit script of Myers, "An O(ND) Difference Algorithm" (1986), by pieces. */
export function compareTexts(yours: string, sent: string): Stretch[] {
  if (yours === sent) return yours === '' ? [] : [{ same: true, yours, sent }];
  const a = yours.match(PIECE) ?? [];
  const b = sent.match(PIECE) ?? [];
  const trace = editTrace(a, b);
  if (trace === null) return [{ same: false, yours, sent }];
  return joined(walkBack(a, b, trace)).flatMap(withoutMargins);
}

/** For each number of edits, how far each diagonal reaches; null when that takes too many. */
function editTrace(a: readonly string[], b: readonly string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  let reach = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits += 1) {
    const next = new Map(reach);
    for (let k = -edits; k <= edits; k += 2) {
      let x = startOf(reach, k, edits);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return [...trace, reach, next];
    }
    trace.push(reach);
    reach = next;
  }
  return null;
}

/** Where diagonal `k` begins: one step down from above, or one to the right from the left, whichever is farther. */
function startOf(reach: ReadonlyMap<number, number>, k: number, edits: number): number {
  const down = reach.get(k + 1) ?? -1;
  const right = (reach.get(k - 1) ?? -1) + 1;
  return k === -edits || (k !== edits && right - 1 < down) ? down : right;
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly Map<number, number>[]): Stretch[] {
  const found: Stretch[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 2; edits >= 0; edits -= 1) {
    const k = x - y;
    const start = startOf(trace[edits] ?? new Map(), k, edits);
    while (x > start && y > start - k && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      found.push({ same: true, yours: a[x] ?? '', sent: b[y] ?? '' });
    }
    if (edits === 0) break;
    const down = k === -edits || start === (trace[edits]?.get(k + 1) ?? -1);
    if (down && y > 0) {
      y -= 1;
      found.push({ same: false, yours: '', sent: b[y] ?? '' });
    } else {
      x -= 1;
      found.push({ same: false, yours: a[x] ?? '', sent: '' });
    }
  }
  return found.reverse();
}

/** Neighbours of the same kind as one stretch; a single sign that two changes have in common belongs to them. */
function joined(pieces: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = stretches.at(-1);
    const between =
      piece.same && /^[\s\p{P}]$/u.test(piece.yours) && last?.same === false && pieces[index + 1]?.same === false;
    const same = piece.same && !between;
    if (last === undefined || last.same !== same) stretches.push({ ...piece, same });
    else stretches[stretches.length - 1] = { same, yours: last.yours + piece.yours, sent: last.sent + piece.sent };
  }
  return stretches;
}

/** White space around a change that both have is no part of it. */
function withoutMargins(stretch: Stretch): Stretch[] {
  const { same, yours, sent } = stretch;
  if (same) return [stretch];
  const start = commonSpace(/^\s*/, yours, sent);
  const end = commonSpace(/\s*$/, yours.slice(start.length), sent.slice(start.length));
  const changed = {
    same,
    yours: yours.slice(start.length, yours.length - end.length),
    sent: sent.slice(start.length, sent.length - end.length),
  };
  const margin = (text: string): Stretch => ({ same: true, yours: text, sent: text });
  return [margin(start), changed, margin(end)].filter((one) => one.yours !== '' || one.sent !== '');
}

function commonSpace(where: RegExp, yours: string, sent: string): string {
  const mine = where.exec(yours)?.[0] ?? '';
  return mine === where.exec(sent)?.[0] ? mine : '';
}
