import { expect, test } from 'vitest';

import { RemoteProviders } from '../../../electron/core/remote/remote-providers.ts';
import type { ProviderRecord } from '../../../electron/core/remote/provider-record.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { SottoError } from '../../../shared/errors.ts';
import { createMemoryLedger } from '../../fixtures/providers/memory-ledger.ts';

function providers(keychain: { readonly works: boolean; readonly locked?: boolean }) {
  const records: ProviderRecord[] = [];
  const keys = new Map<string, string>();
  const call = (method: string, params: unknown): Promise<unknown> => {
    const id = method === 'providers.put' ? (params as ProviderRecord).settings.id : (params as { id?: string }).id;
    const at = records.findIndex(({ settings }) => settings.id === id);
    if (method === 'providers.put')
      records.splice(at < 0 ? records.length : at, at < 0 ? 0 : 1, params as ProviderRecord);
    if (method === 'providers.remove' && at >= 0) records.splice(at, 1);
    return Promise.resolve(records);
  };
  const all = new RemoteProviders({
    store: { call } as unknown as Store,
    keys: {
      get: (id) => Promise.resolve(keys.get(id) ?? null),
      set(id, key) {
        if (!keychain.works) return Promise.reject(new SottoError('KEYCHAIN_UNAVAILABLE'));
        keys.set(id, key);
        return Promise.resolve();
      },
      remove(id) {
        if (keychain.locked === true) return Promise.reject(new SottoError('KEYCHAIN_LOCKED'));
        keys.delete(id);
        return Promise.resolve();
      },
    },
    recorder: createMemoryLedger(),
    audit: { record: () => Promise.resolve() },
    policy: () => ({}),
  });
  return { all, records, keys };
}

const NEW = {
  id: 'a',
  kind: 'openai',
  preset: null,
  zone: null,
  baseUrl: null,
  models: [],
  apiKey: 'a-key-for-the-test-0001',
  test: false,
  allowInsecureLoopback: false,
  ca: [],
  consent: true,
} as const;

test('a keychain that takes no key leaves no provider that says it has one (added again: it exists already)', async () => {
  const keychain = { works: false };
  const { all, records, keys } = providers(keychain);
  await expect(all.add(NEW)).rejects.toMatchObject({ code: 'KEYCHAIN_UNAVAILABLE' });
  expect(records).toEqual([]);
  keychain.works = true;
  await expect(all.add(NEW)).resolves.toMatchObject({ keyMask: '…0001' });
  expect(keys.get('a')).toBe(NEW.apiKey);
});

// The bug: the provider was gone, and its key stayed in the keychain where nobody sees it.
test('a provider whose key can’t be taken away stays, and goes once it can', async () => {
  const keychain = { works: true, locked: false };
  const { all, records, keys } = providers(keychain);
  await all.add(NEW);
  keychain.locked = true;
  await expect(all.remove('a')).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
  expect([records.length, keys.size]).toEqual([1, 1]);
  keychain.locked = false;
  await all.remove('a');
  expect([records.length, keys.size]).toEqual([0, 0]);
});

// The bug: a key that a kill had left behind was sent to another server, which had been added under the same name.
test('a provider that is added without a key does not come by an earlier one’s', async () => {
  const { all, keys } = providers({ works: true });
  keys.set('a', 'a-key-of-an-earlier-provider');
  await all.add({
    ...NEW,
    kind: 'openai-compatible',
    zone: 'private',
    baseUrl: 'https://example.org/v1',
    apiKey: null,
  });
  expect(keys.size).toBe(0);
});
