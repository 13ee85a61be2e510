import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstStep, nextStep } from '../../../renderer/features/markdown/steps.ts';

/** What is drawn one after the other until all of it is there. */
function drawings(text: string): string[] {
  const drawn = [firstStep(text)];
  while (drawn.at(-1) !== text) {
    const next = nextStep(drawn.at(-1) ?? '', text);
    if (next.length <= (drawn.at(-1) ?? '').length) throw new Error('It stands still');
    drawn.push(next);
  }
  return drawn;
}

describe('the steps in which a growing answer is drawn', () => {
  // Words that came while the page was busy, all at once, were a thousand boxes to lay out in one task.
  it('are small, and get to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const all = drawings(text);
        const growth = all.map((drawn, index) => drawn.length - (all[index - 1]?.length ?? 0));
        expect(Math.max(...growth)).toBeLessThanOrEqual(800);
        expect(all.every((drawn) => text.startsWith(drawn))).toBe(true);
      }),
    );
  });

  // A cut inside an emoji is a broken character for a frame.
  it('never end inside a character', () => {
    for (let shift = 0; shift < 2; shift++) {
      const text = 'x'.repeat(shift) + '😀'.repeat(3000);
      for (const drawn of drawings(text)) expect(drawn.isWellFormed()).toBe(true);
    }
  });

  // Half a line of a table or a fence is drawn as something else for a frame.
  it('end with a line where there is one', () => {
    const text = `${'a line of some words\n'.repeat(200)}the last`;
    for (const drawn of drawings(text).slice(0, -1)) expect(drawn.endsWith('\n')).toBe(true);
  });

  // An answer that was written anew must not keep the beginning of the old one.
  it('draw other words whole', () => {
    expect(nextStep('Some words', 'Other words'.repeat(500))).toBe('Other words'.repeat(500));
  });
});
