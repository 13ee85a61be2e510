import { describe, expect, it } from 'vitest';

import { retentionRules } from '../../../shared/contract/retention.ts';
import { daysKept, dueAt } from '../../../electron/core/retention/due.ts';
import type { Aging } from '../../../electron/core/retention/due.ts';

const rules = retentionRules.parse({
  days: 90,
  bySensitivity: { public: null, restricted: 7 },
  ledgerBodyDays: 30,
  backupDays: 30,
});
const aging: Aging = { lastMessageAt: 1000, pinned: false, retention: { kind: 'default' }, sensitivity: null };

describe('when a conversation is due', () => {
  it('counts whole days from the last message (would catch a wrong unit)', () => {
    expect(dueAt(rules, aging)).toBe(1000 + 90 * 24 * 60 * 60 * 1000);
  });

  it('follows the sensitivity before the default (would catch a restricted one kept too long)', () => {
    expect(daysKept(rules, { ...aging, sensitivity: 'restricted' })).toBe(7);
    expect(daysKept(rules, { ...aging, sensitivity: 'personal' })).toBe(90);
  });

  it('takes null for a sensitivity as keep, not as no rule (would catch `??` deleting what is to be kept)', () => {
    expect(dueAt(rules, { ...aging, sensitivity: 'public' })).toBeNull();
  });

  it('lets the conversation’s own word outrank its sensitivity', () => {
    expect(daysKept(rules, { ...aging, sensitivity: 'restricted', retention: { kind: 'keep' } })).toBeNull();
    expect(daysKept(rules, { ...aging, sensitivity: 'public', retention: { kind: 'days', days: 2 } })).toBe(2);
  });

  it('never deletes what is pinned, whatever else is set', () => {
    expect(dueAt(rules, { ...aging, pinned: true, sensitivity: 'restricted' })).toBeNull();
    expect(dueAt(rules, { ...aging, pinned: true, retention: { kind: 'days', days: 1 } })).toBeNull();
  });

  it('refuses zero days, which would delete what was just written', () => {
    expect(retentionRules.safeParse({ ...rules, days: 0 }).success).toBe(false);
  });
});
