import { expect, it } from 'vitest';

import type { AuditEvent } from '../../../electron/core/audit/audit-sink.ts';
import { recordAllowed, recordRefusal, recordRoute } from '../../../electron/core/chat/record-route.ts';
import type { TurnPlan } from '../../../electron/core/chat/plan-turn.ts';
import type { RouteGo, RouteRefused } from '../../../electron/core/routing/route-outcome.ts';

// The bugs: a record that knows only of answers that left or were forced, and an answer that waits for the record.
it('puts where each answer comes from on record, and waits only for what a person let happen', async () => {
  const plan = (zone: RouteGo['zone'], overridden: boolean, keep: readonly string[] = []) => ({
    go: { zone, afterRedaction: 'personal', overridden } as RouteGo,
    turn: { keep } as unknown as TurnPlan,
  });
  const events: AuditEvent[] = [];
  const never = {
    record: (event: AuditEvent) => {
      events.push(event);
      return new Promise<void>(() => undefined);
    },
  };
  for (const [answer, { go, turn }] of [
    ['a', plan('device', false)],
    ['b', plan('cloud', false)],
  ] as const) {
    await recordAllowed(never, answer, { go, turn });
    recordRoute(never, answer, { go });
  }
  expect(events).toEqual([
    { kind: 'route', detail: { answer: 'a', zone: 'device', sensitivity: 'personal' } },
    { kind: 'route', detail: { answer: 'b', zone: 'cloud', sensitivity: 'personal' } },
  ]);
  const failing = { record: async ({ kind }: AuditEvent) => Promise.reject(new Error(kind)) };
  await expect(recordAllowed(failing, 'c', plan('device', false))).resolves.toBeUndefined();
  expect(() => recordRoute(failing, 'c', plan('device', false))).not.toThrow();
  await expect(recordAllowed(failing, 'd', plan('cloud', true))).rejects.toThrow('route-override');
  await expect(recordAllowed(failing, 'e', plan('cloud', false, ['x']))).rejects.toThrow('values-kept');
});

// The bug: somebody tries, again and again, what may not leave, and the record has nothing of it
it('puts a refusal on record with its reason and nothing of the words, and makes nobody wait', () => {
  const events: AuditEvent[] = [];
  const never = {
    record: (event: AuditEvent) => {
      events.push(event);
      return new Promise<void>(() => undefined);
    },
  };
  const refused = { refusal: 'must-stay', sensitivity: 'restricted', reasons: ['words'] } as unknown as RouteRefused;
  recordRefusal(never, refused);
  expect(events).toEqual([{ kind: 'route-refused', detail: { refusal: 'must-stay', sensitivity: 'restricted' } }]);
  expect(() =>
    recordRefusal({ record: async ({ kind }: AuditEvent) => Promise.reject(new Error(kind)) }, refused),
  ).not.toThrow();
});
