import { describe, expect, test } from 'vitest';
import { classify } from '../../../electron/core/privacy/classify/classify.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../../../electron/core/privacy/classify/policy-table.ts';
import type { Finding } from '../../../electron/core/privacy/finding.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import type { FindingType } from '../../../shared/domain/finding-type.ts';

function findings(...types: FindingType[]): Finding[] {
  return types.map((type, at) => ({ start: at * 10, end: at * 10 + 5, type, score: 0.9, reasons: [] }));
}

const of = (list: readonly Finding[], topics: Parameters<typeof classify>[1] = []) =>
  classify(list, topics, DEFAULT_SENSITIVITY_POLICY);

describe('sensitivity', () => {
  test('a text with nothing in it is public, and has no reason to be anything else', () => {
    expect(of([])).toEqual({ sensitivity: 'public', reasons: [] });
  });

  test('the worst finding decides, and its reason comes first', () => {
    const { sensitivity, reasons } = of(findings('email', 'secret', 'email'));
    expect(sensitivity).toBe('restricted');
    expect(reasons[0]).toEqual({ kind: 'finding', type: 'secret', count: 1, sensitivity: 'restricted' });
    expect(reasons).toContainEqual({ kind: 'finding', type: 'email', count: 2, sensitivity: 'personal' });
  });

  test('a sensitive sentence restricts a text without a single identifier; a doubtful one does not', () => {
    expect(of([], [{ topic: 'health', score: 0.9, start: 0, end: 9 }]).sensitivity).toBe('restricted');
    expect(of([], [{ topic: 'health', score: 0.2, start: 0, end: 9 }]).sensitivity).toBe('public');
  });

  test('harmless values become confidential in bulk', () => {
    expect(of(findings(...Array.from({ length: 30 }, () => 'email' as const))).sensitivity).toBe('confidential');
  });

  test('a person beside a medical number is restricted', () => {
    expect(of(findings('person', 'health-insurance')).sensitivity).toBe('restricted');
  });

  test('no type is left without a sensitivity, and none counts as public', () => {
    for (const type of FINDING_TYPES) expect([type, of(findings(type)).sensitivity]).not.toEqual([type, 'public']);
  });
});
