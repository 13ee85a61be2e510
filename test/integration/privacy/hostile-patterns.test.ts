import { performance } from 'node:perf_hooks';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { hostileTexts } from '../../bench/privacy/hostile.ts';
import { enginePatterns, type EnginePattern } from './engine-patterns.ts';

// the checker's portable build: its native ones are not installed
process.env['RECHECK_BACKEND'] = 'pure';
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Milliseconds the checker may spend on one pattern; what it cannot decide by then is timed on hostile texts instead. */
const BUDGET = 120;

/** Patterns that are worse than quadratic by analysis, and the bound on what they are given. */
const BOUNDED: Readonly<Record<string, string>> = {
  [String.raw`\d\w*[a-z]\w*\d\w*[A-Z]`]:
    'detect/secret/assignments: one assigned value, measured linear up to 16,000 characters',
  [String.raw` {2,}|[ /]+(?=[+(0])`]:
    'detect/labels/read-phone: what a label is followed by, up to the first character that no number has; 100,000 slashes take 50 ms',
  [String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*[ -](?:-|\p{Lu}[\p{L}\p{M}'’-]*-)?){1,2}$`]:
    'detect/address: 110 characters before a street',
};

describe('every regular expression of the privacy engine', () => {
  let patterns: EnginePattern[] = [];
  beforeAll(async () => {
    patterns = await enginePatterns();
  });

  it('is looked at', () => {
    expect(patterns.length).toBeGreaterThan(250);
    expect(patterns.some(({ file }) => file === 'put together when loaded')).toBe(true);
  });

  // one pasted text that keeps the core busy for minutes, and with it every conversation
  it('is at most quadratic in what it reads, by analysis or by measurement', () => {
    const bad: string[] = [];
    for (const { source, flags, file } of patterns) {
      const { status, complexity } = analyse(source, flags);
      if (status === 'safe' || BOUNDED[source] !== undefined) continue;
      const worse = complexity?.type === 'exponential' || (complexity?.degree ?? 0) > 2;
      const slow = worse ? 'by analysis' : complexity === undefined ? slowText(source, flags) : undefined;
      if (slow !== undefined)
        bad.push(`${file}: /${source}/${flags} is ${complexity?.summary ?? 'undecided'}: ${slow}`);
    }
    expect(bad).toEqual([]);
  }, 60_000);
});

/** Loaded late, so that its patterns are seen being made. Without its models: their time is in the bench. */
async function load(): Promise<PrivacyEngine> {
  const { createPrivacyEngine } = await import('../../../electron/core/privacy/index.ts');
  return createPrivacyEngine();
}

describe('the privacy engine', () => {
  // the bar is 100 ms on a machine that does nothing else; this catches what grows, not what is noisy
  it('takes twenty times as long for twenty times as much hostile text, not four hundred', async () => {
    const engine = await load();
    const time = (text: string): number => {
      const start = performance.now();
      expect(engine.analyze(text).state).toBe('analyzed');
      return performance.now() - start;
    };
    const long = hostileTexts(100_000);
    const bad = hostileTexts(5000).flatMap(({ name, text }, index) => {
      const other = long[index]?.text ?? '';
      if (time(other) < 400) return [];
      const [short, full] = [Math.max(1, Math.min(time(text), time(text))), Math.min(time(other), time(other))];
      return full > 100 * short
        ? [`${name}: ${short.toFixed(0)} ms for 5,000 characters, ${full.toFixed(0)} ms for 100,000`]
        : [];
    });
    expect(bad).toEqual([]);
  }, 60_000);

  it('reads a megabyte of hostile text in seconds', async () => {
    const engine = await load();
    const worst = [
      'digits',
      'label and colon',
      'one letter and dot',
      'PEM headers',
      'capitalised words',
      'open entities',
    ];
    for (const { name, text } of hostileTexts(1_000_000)) {
      if (!worst.includes(name)) continue;
      const start = performance.now();
      expect(engine.analyze(text).state).toBe('analyzed');
      expect(performance.now() - start, name).toBeLessThan(12_000);
    }
  }, 60_000);
});

function analyse(
  source: string,
  flags: string,
): { status: string; complexity?: { type: string; degree?: number; summary: string } } {
  try {
    const result = checkSync(source, flags, { timeout: BUDGET, checker: 'automaton' });
    return result.status === 'vulnerable'
      ? { status: result.status, complexity: result.complexity }
      : { status: result.status };
  } catch {
    // alternations of thousands of words are too deep for it
    return { status: 'unknown' };
  }
}

/** The hostile text on which a pattern grows faster than the square of its length; undefined when there is none. */
function slowText(source: string, flags: string): string | undefined {
  const regex = new RegExp(source, flags.replace(/[gy]/g, ''));
  // time of this process, not of the clock: another test may be running
  const time = (text: string): number => {
    const start = process.cpuUsage();
    regex.test(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const best = (text: string): number => Math.min(time(text), time(text), time(text));
  const long = hostileTexts(4000);
  return hostileTexts(1000).find(({ text }, index) => {
    const other = long[index]?.text ?? '';
    // four times the text may take sixteen times as long, with room for noise
    return time(other) > 40 && best(other) > 24 * Math.max(0.5, best(text));
  })?.name;
}
