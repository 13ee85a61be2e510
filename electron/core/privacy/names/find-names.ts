import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { RawFinding } from '../detect/raw-finding.ts';
import { lineRegisters, REGISTER } from './line-registers.ts';
import { isSoftwareName } from './software-names.ts';
import { SHAPE } from './word-shape.ts';
import type { TaggedText } from './tag-text.ts';
import type { Word } from './word.ts';
import { TAGS } from './tagger-model.ts';

/** What each tag of the model finds; tag 0 is "outside". */
const TAG_TYPES: readonly (FindingType | undefined)[] = [undefined, 'person', 'place', 'organisation', 'address'];

/** Probabilities, 0 to 1, from which on a token is taken for part of a name. */
export interface NameThresholds {
  /** For a token that carries a name by itself, per tag: places and firms in small talk need more than a street address. */
  readonly core: Readonly<Record<'person' | 'place' | 'organisation' | 'address', number>>;
  /** Share of the way from `core` to certainty that is asked in addition in lines of social media, 0 to 1. */
  readonly social: number;
  /** The same in lines of code and of its documentation. */
  readonly technical: number;
  /** Share of `core` that is enough where people talk, 0 to 1. */
  readonly talk: number;
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
    const alone = first === last ? tokens.text.slice(tokens.starts[first], tokens.ends[first]) : '';
    if (first <= last && !isSoftwareName(alone)) {
      let score = 0;
      for (let index = first; index <= last; index++) score = Math.max(score, 1 - outside(tagged, index));
      const start = tokens.starts[first] as number;
      findings.push({
        start,
        end: tokens.ends[last] as number,
        type: TAG_TYPES[tag] as FindingType,
        // past its own threshold it is believed: the common one must not ask again
        score: Math.max(score, BELIEVED),
        reasons: [{ rule: 'tagger', weight: score }],
      });
    }
    at = end;
  }
  return findings;
}

const ADDRESS = TAG_TYPES.indexOf('address');
/** `SCORE_THRESHOLD` of overlap/resolve-overlaps.ts. */
const BELIEVED = 0.5;

function outside(tagged: TaggedText, at: number): number {
  return tagged.marginals[at * TAGS] as number;
}

/** The tag of each token after thresholds: 0, or the likeliest tag that is not "outside". */
function markTokens(tagged: TaggedText, { core, extension, social, technical, talk }: NameThresholds): Uint8Array {
  const { count } = tagged.tokens;
  const types = new Uint8Array(count);
  const chance = (at: number): number => (at >= 0 && at < count ? 1 - outside(tagged, at) : 0);
  const cores = [1, core.person, core.place, core.organisation, core.address];
  const least = Math.min(...cores);
  const registers = lineRegisters(tagged.tokens, tagged.words);
  const more = [0, social, technical, 0];
  const near = (at: number): number => (registers[at] === REGISTER.talk ? extension * talk : extension);
  for (let at = 0; at < count; at++) {
    if (chance(at) < least * talk) continue;
    const tag = bestTag(tagged, at);
    // a short word in capitals is an abbreviation more often than anybody's name
    const easier = registers[at] === REGISTER.talk && tag !== ADDRESS && !isAbbreviation(tagged.words[at]);
    const asked = (cores[tag] as number) * (easier ? talk : 1);
    const extra = tag === ADDRESS ? 0 : (more[registers[at] as number] as number);
    if (chance(at) >= asked + (1 - asked) * extra) types[at] = tag;
  }
  for (let at = 1; at < count; at++)
    if (types[at] === 0 && types[at - 1] !== 0 && chance(at) >= near(at)) types[at] = bestTag(tagged, at);
  for (let at = count - 2; at >= 0; at--)
    if (types[at] === 0 && types[at + 1] !== 0 && chance(at) >= near(at)) types[at] = bestTag(tagged, at);
  return types;
}

function isAbbreviation(word: Word | undefined): boolean {
  return word !== undefined && word.shape === SHAPE.upper && word.text.length <= 5;
}

function bestTag(tagged: TaggedText, at: number): number {
  let best = 1;
  for (let tag = 2; tag < TAGS; tag++) {
    if ((tagged.marginals[at * TAGS + tag] as number) > (tagged.marginals[at * TAGS + best] as number)) best = tag;
  }
  return best;
}
