import { hostileTexts } from '../../bench/privacy/hostile.ts';

/**
 * Pairs of lengths, the longer one four times the shorter. What is far too slow shows itself in the first, in a tenth of a
 * second, and is not given more: by the next one a cubic pattern takes sixteen times as long for each look.
 */
const LENGTHS = [
  [100, 400],
  [250, 1000],
  [1000, 4000],
] as const;

interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** What one look took too long in is looked at again: another program on the same core can double a measurement. */
const LOOKS = 3;

/**
 * The text on which a pattern grows faster than the square of its length; undefined when there is none. Measured in time
 * of this process, not of the clock: other tests may be running. A sticky one is tried in one place, as it is used.
 */
export function slowText(source: string, flags: string): string | undefined {
  const regex = new RegExp(source, flags.replace('g', ''));
  const time = (text: string): number => {
    regex.lastIndex = 0;
    const start = process.cpuUsage();
    regex.test(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // whatever else a process does only ever adds to it
  const best = (text: string): number => Math.min(time(text), time(text), time(text));
  for (const [short, long] of LENGTHS) {
    const others = textsFor(source, long);
    const slow = textsFor(source, short).find(({ text }, index) => {
      const other = others[index]?.text ?? '';
      // four times the text may take sixteen times as long, with room for noise
      const tooSlow = (): boolean => best(other) > 24 * Math.max(0.5, best(text));
      return time(other) > 40 && Array.from({ length: LOOKS }, tooSlow).every(Boolean);
    });
    if (slow !== undefined) return slow.name;
  }
  return undefined;
}

/** Those that are hostile to any pattern, and runs of each letter that this one is written with. */
function textsFor(source: string, length: number): NamedText[] {
  const own = [...new Set(source.match(/[\p{L}\p{N} ]/gu))];
  return [...hostileTexts(length), ...own.map((char) => ({ name: `a run of '${char}'`, text: char.repeat(length) }))];
}
