import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../electron/core/privacy/finding.ts';
import { resolveOverlaps } from '../../../electron/core/privacy/overlap/resolve-overlaps.ts';

const finding = fc
  .tuple(
    fc.nat(200),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom('person', 'address', 'secret', 'phone'),
    fc.double({ min: 0.5, max: 1, noNaN: true }),
  )
  .map(([start, length, type, score]): Finding => ({
    start,
    end: start + length,
    type: type as Finding['type'],
    score,
    reasons: [{ rule: type, weight: score }],
  }));

// Catches the peers' mistake: of two overlapping findings one is dropped, and what only it covered leaks.
test('no unit that any finding covered is lost, and no two results overlap', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 30 }), (findings) => {
      const resolved = resolveOverlaps(findings);
      for (const { start, end } of findings) {
        expect(resolved.some((result) => result.start <= start && end <= result.end)).toBe(true);
      }
      for (let at = 1; at < resolved.length; at++) {
        expect(resolved[at]?.start).toBeGreaterThanOrEqual(resolved[at - 1]?.end ?? 0);
      }
    }),
  );
});

test('a secret inside an address names the whole', () => {
  const [united] = resolveOverlaps([
    { start: 0, end: 30, type: 'address', score: 0.7, reasons: [] },
    { start: 10, end: 20, type: 'secret', score: 0.9, reasons: [] },
  ]);
  expect(united).toMatchObject({ start: 0, end: 30, type: 'secret' });
});

test('a belief under the threshold is a hint, not a finding', () => {
  expect(resolveOverlaps([{ start: 0, end: 5, type: 'phone', score: 0.4, reasons: [] }])).toEqual([]);
});
