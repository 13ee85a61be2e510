import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { RawFinding } from '../detect/raw-finding.ts';
import { socialLines } from './social-lines.ts';
import { SHAPE } from './word-shape.ts';
import type { TaggedText } from './tag-text.ts';
import { TAGS } from './tagger-model.ts';

/** What each tag of the model finds; tag 0 is "outside". */
const TAG_TYPES: readonly (FindingType | undefined)[] = [undefined, 'person', 'place', 'organisation', 'address'];

/** Probabilities, 0 to 1, from which on a token is taken for part of a name. */
export interface NameThresholds {
  /** For a token that carries a name by itself, per tag: places and firms in small talk need more than a street address. */
  readonly core: Readonly<Record<'person' | 'place' | 'organisation' | 'address', number>>;
  /** Share of the way from `core` to certainty that is asked in addition in lines of social media, 0 to 1. */
  readonly social: number;
  /** For a token beside one that passed `core`. */
  readonly extension: number;
}

/** Turns per-token probabilities into findings: runs of marked tokens of one type, without the marks at their ends. */
export function findNames(tagged: TaggedText, thresholds: NameThresholds): RawFinding[] {
  const { tokens, words } = tagged;
  const types = markTokens(tagged, thresholds);
  const findings: RawFinding[] = [];
  let at = 0;
  while (at < tokens.count) {
    const tag = types[at] as number;
    let end = at + 1;
    if (tag === 0) {
      at = end;
      continue;
    }
    while (end < tokens.count && types[end] === tag) end++;
    let first = at;
    let last = end - 1;
    const isMark = (index: number): boolean => {
      const shape = words[index]?.shape;
      return shape === SHAPE.mark || shape === SHAPE.newline;
    };
    while (first <= last && isMark(first)) first++;
    while (last > first && isMark(last)) last--;
    if (first <= last) {
      let score = 0;
      for (let index = first; index <= last; index++) score = Math.max(score, 1 - outside(tagged, index));
      const start = tokens.starts[first] as number;
      findings.push({
        start,
        end: tokens.ends[last] as number,
        type: TAG_TYPES[tag] as FindingType,
        score,
        reasons: [{ rule: 'tagger', weight: score }],
      });
    }
    at = end;
  }
  return findings;
}

function outside(tagged: TaggedText, at: number): number {
  return tagged.marginals[at * TAGS] as number;
}

/** The tag of each token after thresholds: 0, or the likeliest tag that is not "outside". */
function markTokens(tagged: TaggedText, { core, extension, social }: NameThresholds): Uint8Array {
  const { count } = tagged.tokens;
  const types = new Uint8Array(count);
  const chance = (at: number): number => (at >= 0 && at < count ? 1 - outside(tagged, at) : 0);
  const cores = [1, core.person, core.place, core.organisation, core.address];
  const least = Math.min(...cores);
  const noisy = socialLines(tagged.tokens, tagged.words);
  for (let at = 0; at < count; at++) {
    if (chance(at) < least) continue;
    const tag = bestTag(tagged, at);
    const asked = cores[tag] as number;
    if (chance(at) >= (noisy[at] === 1 ? asked + (1 - asked) * social : asked)) types[at] = tag;
  }
  for (let at = 1; at < count; at++)
    if (types[at] === 0 && types[at - 1] !== 0 && chance(at) >= extension) types[at] = bestTag(tagged, at);
  for (let at = count - 2; at >= 0; at--)
    if (types[at] === 0 && types[at + 1] !== 0 && chance(at) >= extension) types[at] = bestTag(tagged, at);
  return types;
}

function bestTag(tagged: TaggedText, at: number): number {
  let best = 1;
  for (let tag = 2; tag < TAGS; tag++) {
    if ((tagged.marginals[at * TAGS + tag] as number) > (tagged.marginals[at * TAGS + best] as number)) best = tag;
  }
  return best;
}
