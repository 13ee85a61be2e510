import { describe, expect, it } from 'vitest';
import { BLANK, lostSpans } from '../../bench/privacy/engines/kept-text.ts';
import { score } from '../../bench/privacy/score.ts';

const TEXT = {
  id: 'a',
  text: 'call 555-0100 Ann Mr',
  spans: [
    { start: 5, end: 13, type: 'phone' },
    { start: 18, end: 20, type: 'IGNORE' },
  ],
};

describe('the bench', () => {
  // a measure that flatters hides what leaks
  it('counts letters and digits left in clear, and marks outside every label', () => {
    const figures = score([TEXT], () => [
      { start: 5, end: 9 },
      { start: 14, end: 20 },
    ]);
    expect(figures).toMatchObject({ values: 1, recall: 0, leaked: 4 / 7, touched: 1 });
    // of the 10 characters outside both labels, "Ann " is marked
    expect(figures.false).toBeCloseTo(400);
  });

  it('takes a value for found from 60 % on', () => {
    expect(score([TEXT], () => [{ start: 5, end: 11 }]).recall).toBe(1);
    expect(score([TEXT], () => []).recall).toBe(0);
  });

  it('recovers the spans of peers that only return redacted text', () => {
    expect(lostSpans('a bb c dd', `a ${BLANK} c ${BLANK}`)).toEqual([
      { start: 2, end: 4 },
      { start: 7, end: 9 },
    ]);
    expect(lostSpans('bb c', `${BLANK} c`)).toEqual([{ start: 0, end: 2 }]);
    expect(lostSpans('nothing', 'nothing')).toEqual([]);
  });
});
