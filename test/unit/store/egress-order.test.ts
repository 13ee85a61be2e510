import { expect, test } from 'vitest';

import type { EgressIntent } from '../../../electron/core/ledger/egress-recorder.ts';
import { openRepositories } from '../../fixtures/open-repositories.ts';

const request = (id: string, at: number): EgressIntent => ({
  id,
  at,
  purpose: 'chat',
  providerId: 'openai',
  modelId: 'm',
  zone: 'cloud',
  conversationId: null,
  messageId: null,
  attempt: 1,
  method: 'POST',
  host: 'api.openai.com',
  path: '/v1/responses',
  body: new TextEncoder().encode(`body of ${id}`),
  sha256: '0'.repeat(64),
  replaced: {},
});

test('pages in either order hold every request once (a page that repeats or leaves out what left)', () => {
  const { store } = openRepositories();
  for (let at = 1; at <= 5; at++) store['egress.begin'](request(`r${at}`, at));
  const all = (newestFirst: boolean): string[] => {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = store['egress.list']({ newestFirst, limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    return ids;
  };
  expect(all(false)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  expect(all(true)).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
});
