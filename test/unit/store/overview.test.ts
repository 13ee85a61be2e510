import { expect, test } from 'vitest';

import { lastDays } from '../../../electron/core/app/overview.ts';
import type { EgressIntent } from '../../../electron/core/ledger/egress-recorder.ts';
import type { EgressOutcome } from '../../../shared/domain/egress.ts';
import { openRepositories } from '../../fixtures/open-repositories.ts';

// The bugs: a page that calls itself honest and counts what never left, leaves out what may have, or puts it on the
// wrong day.

const NOW = new Date(2026, 2, 31, 15, 30).getTime();
const days = lastDays(NOW);
const today = days.at(-1) ?? 0;
const at = (daysAgo: number, hour: number): number => {
  const day = new Date(days.at(-1 - daysAgo) ?? 0);
  day.setHours(hour);
  return day.getTime();
};

function request(id: string, changes: Partial<EgressIntent>): EgressIntent {
  return {
    id,
    at: today + 1000,
    purpose: 'chat',
    providerId: 'work',
    modelId: 'm',
    zone: 'cloud',
    conversationId: null,
    messageId: null,
    attempt: 1,
    method: 'POST',
    host: 'api.example',
    path: '/v1',
    body: new Uint8Array(100),
    sha256: '0'.repeat(64),
    replaced: {},
    ...changes,
  };
}

const ending = (outcome: Exclude<EgressOutcome, 'pending'>) => ({
  outcome,
  error: null,
  address: null,
  proxied: false,
  tlsVersion: null,
  certificateSha256: null,
  status: null,
  responseBytes: 0,
  durationMs: 0,
});

test('a week has seven midnights, also when clocks change in it', () => {
  expect(days).toHaveLength(7);
  for (const day of days) expect(new Date(day).getHours()).toBe(0);
  expect(new Date(today).getDate()).toBe(31);
});

test('what left is counted on its day and by its zone; what did not, and what left earlier, is not', () => {
  const { store } = openRepositories();
  const send = (intent: EgressIntent, outcome: Exclude<EgressOutcome, 'pending'>): void => {
    store['egress.begin'](intent);
    store['egress.complete']({ id: intent.id, ending: ending(outcome) });
  };
  send(request('a', { replaced: { email: 2, person: 1 } }), 'answered');
  send(request('b', { at: at(1, 23), zone: 'private', providerId: 'own', replaced: { email: 1 } }), 'cut-off');
  send(request('c', { at: at(6, 0) }), 'refused');
  send(request('d', { at: at(6, 0) - 1 }), 'answered');
  send(request('e', { replaced: { email: 9 } }), 'not-sent');
  send(
    request('f', { purpose: 'model-download', method: 'GET', host: 'files.example', body: new Uint8Array() }),
    'answered',
  );
  const { week, receivers, replaced } = store['overview.week']({ days });
  expect(week.map(({ private: own, cloud }) => [own, cloud])).toEqual([
    [0, 1],
    ...Array.from({ length: 4 }, () => [0, 0]),
    [1, 0],
    [0, 1],
  ]);
  expect(replaced).toEqual({ email: 3, person: 1 });
  expect(receivers).toContainEqual({ name: 'work', zone: 'cloud', purpose: 'words', requests: 2, bytes: 200 });
  expect(receivers).toContainEqual({ name: 'own', zone: 'private', purpose: 'words', requests: 1, bytes: 100 });
  expect(receivers).toContainEqual({
    name: 'files.example',
    zone: 'cloud',
    purpose: 'model-download',
    requests: 1,
    bytes: 0,
  });
  expect(receivers).toHaveLength(3);
});

test('bytes are those of the text in UTF-8, and every kind has its rows', () => {
  const { store } = openRepositories();
  const { answer } = store['messages.appendTurn']({ conversationId: null, parentId: null, text: 'Größe', now: NOW });
  store['messages.finish']({ id: answer.id, content: 'ça', state: 'complete', lineage: null, error: null });
  store['egress.begin'](request('a', {}));
  expect(store['overview.stored']({})).toMatchObject({
    conversations: 1,
    messages: 2,
    messageBytes: 7 + 3,
    attachments: 0,
    attachmentBytes: 0,
    requests: 1,
  });
});

test('an answer counts as written here only where a model on this device wrote it', () => {
  const { store } = openRepositories();
  for (const zone of ['device', 'cloud', 'device'] as const) {
    const { answer } = store['messages.appendTurn']({
      conversationId: null,
      parentId: null,
      text: 'Q',
      now: today + 5,
    });
    const lineage = { zone } as never;
    store['messages.finish']({ id: answer.id, content: 'A', state: 'complete', lineage, error: null });
  }
  expect(store['overview.week']({ days }).week.map(({ device }) => device)).toEqual([0, 0, 0, 0, 0, 0, 2]);
});
