import { afterEach, describe, expect, it, vi } from 'vitest';

import { formatDateTime, formatNumber, formatTime } from '../../../shared/messages/format.ts';
import { setLanguage } from '../../../shared/messages/set-language.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await setLanguage('en', []);
});

const NOON = Date.UTC(2026, 5, 1, 12);

describe('formatters', () => {
  // Every word of an answer draws its row again: a formatter for each of them held the window up when V8 let go of them.
  it('are made once, however often something is written', () => {
    formatTime(NOON);
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    for (let i = 0; i < 500; i++) formatTime(NOON + i);
    expect(made).not.toHaveBeenCalled();
  });

  // One for all options would write a time where a date belongs.
  it('are kept apart by what they write', () => {
    expect(formatTime(NOON)).not.toBe(formatDateTime(NOON));
    expect([formatNumber(1.25), formatNumber(1.25, 2)]).toEqual(['1', '1.25']);
  });

  // Kept over a change of language, half of the window would stay in the old one.
  it('are made again for another language', async () => {
    expect(formatNumber(1234.5, 1)).toBe('1,234.5');
    await setLanguage('de', []);
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
  });

  // Somebody travels while the window is open: times would stay those of home.
  it('are made again in another time zone', () => {
    vi.stubEnv('TZ', 'UTC');
    const before = formatTime(NOON);
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(formatTime(NOON)).not.toBe(before);
  });
});
