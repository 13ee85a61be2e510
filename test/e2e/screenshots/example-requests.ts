import type { Store } from '../../../electron/core/store/store.ts';
import type { EgressSummary } from '../../../shared/domain/egress.ts';

const HOUR = 3_600_000;

/** Hours ago, to whom, and what was replaced. Made up for the pictures. */
const REQUESTS: readonly (readonly [number, 'cloud' | 'private', EgressSummary['replaced']])[] = [
  [1, 'cloud', { person: 2, email: 1 }],
  [2, 'private', {}],
  [3, 'cloud', { person: 1, phone: 1 }],
  [26, 'private', {}],
  [27, 'private', {}],
  [28, 'private', {}],
  [50, 'cloud', { iban: 1, person: 3 }],
  [51, 'cloud', { person: 2 }],
  [75, 'private', {}],
  [99, 'cloud', { address: 1, person: 1 }],
  [122, 'cloud', {}],
];

const SNIPPETS: readonly (readonly [name: string, text: string])[] = [
  ['in-short', 'Sum up {{what}} in at most {{sentences}} sentences, for somebody who has no time.'],
  ['minutes', 'Turn these notes into minutes: who was there, what was decided, who does what by when.\n\n{{notes}}'],
  ['reply', 'Answer this letter in a friendly and clear way, and say no more than is needed:\n\n{{letter}}'],
];

/** A week in which a few questions left, rules by which some conversations go, and what somebody keeps at hand. */
export async function seedRequests(store: Store): Promise<void> {
  const now = Date.now();
  for (const [name, text] of SNIPPETS) await store.call('snippets.put', { name, text, now });
  const body = {
    name: 'Letters for the office',
    icon: 'letter',
    prompt: 'You answer letters of tenants: plainly, in their language, and never as legal advice.',
    mode: { kind: 'auto' },
    sampling: { temperature: 0.4 },
    floor: 'confidential',
  } as const;
  await store.call('assistants.put', { body, now });
  for (const [index, [hours, zone, replaced]] of REQUESTS.toReversed().entries()) {
    const id = `example-${index}`;
    await store.call('egress.begin', {
      id,
      at: Date.now() - hours * HOUR,
      purpose: 'chat',
      providerId: zone === 'cloud' ? 'openai' : 'office-server',
      modelId: 'example',
      zone,
      conversationId: null,
      messageId: null,
      attempt: 1,
      method: 'POST',
      host: zone === 'cloud' ? 'api.openai.com' : 'models.office.example',
      path: '/v1/responses',
      body: new TextEncoder().encode('x'.repeat(900 + index * 350)),
      sha256: '0'.repeat(64),
      replaced,
    });
    const ending = { outcome: 'answered', error: null, address: null, proxied: false, tlsVersion: 'TLSv1.3' } as const;
    const size = { certificateSha256: null, status: 200, responseBytes: 4000, durationMs: 1800 };
    await store.call('egress.complete', { id, ending: { ...ending, ...size } });
  }
  const rules = { days: 30, bySensitivity: {}, ledgerBodyDays: 30, backupDays: 90 };
  await store.call('settings.set', { key: 'retention.rules', value: rules });
}
