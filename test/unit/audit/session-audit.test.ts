import { expect, it } from 'vitest';

import type { AuditEvent } from '../../../electron/core/audit/audit-sink.ts';
import { createSessionAudit } from '../../../electron/core/audit/session-audit.ts';
import { newSigningKeyPair } from '../../../electron/core/crypto/ed25519.ts';
import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';

await cryptoReady;

function session(failed: { failures: number } | null = null) {
  const events: AuditEvent[] = [];
  const spikes: [string, number][] = [];
  const keys = newSigningKeyPair();
  const audit = createSessionAudit({
    log: {
      record: async (event) => void events.push(event),
      anchorIn: async () => undefined,
      signingKey: () => keys,
      verify: async () => ({ state: 'good', entries: 0, firstBad: null, reason: null }),
      close: async () => undefined,
    },
    policy: { onChange: () => () => undefined },
    attempts: { failures: async () => failed as never, forget: async () => undefined },
    onSpike: (of, count) => void spikes.push([of, count]),
  });
  return { audit, events, spikes };
}

const settled = (): Promise<void> => new Promise((resume) => setImmediate(resume));

// The bug: somebody copies every conversation out, the watch counts it, and neither the record nor the window hears of it.
it('a spike is on record and told to the windows, once', async () => {
  const { audit, events, spikes } = session();
  for (let i = 0; i < 80; i++) audit.opened(`conversation ${i}`);
  await settled();
  await settled();
  expect(spikes).toEqual([['conversation-opened', 61]]);
  expect(events.filter(({ kind }) => kind === 'spike')).toEqual([
    { kind: 'spike', detail: { of: 'conversation-opened', count: 61 } },
  ]);
  expect(events.filter(({ kind }) => kind === 'conversation-opened')).toHaveLength(80);
});

// The bugs: a look at one conversation that fills the record by itself, and tries in vain that nobody hears of.
it('writes an opening once in ten minutes, failed tries before the unlock, and the lock last', async () => {
  const { audit, events } = session({ failures: 3 });
  audit.opened('a');
  audit.opened('a');
  await settled();
  await audit.close();
  expect(events.map(({ kind }) => kind).toSorted()).toEqual(['conversation-opened', 'lock', 'unlock', 'unlock-failed']);
  expect(events.at(-1)?.kind).toBe('lock');
});
