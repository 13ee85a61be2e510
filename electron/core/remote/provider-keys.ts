import type { Keychain } from '../vault/keychain.ts';
import type { Store } from '../store/store.ts';

/** API keys by provider. */
export interface ProviderKeys {
  get(providerId: string): Promise<string | null>;
  set(providerId: string, key: string): Promise<void>;
  remove(providerId: string): Promise<void>;
}

/** In the keychain, under the vault's own id: two profiles on one computer don't share keys. */
export function keychainKeys(keychain: Keychain, vaultId: string): ProviderKeys {
  const account = (providerId: string): string => `${vaultId}:provider:${providerId}`;
  return {
    get: async (providerId) => (await keychain.get(account(providerId)))?.toString('utf8') ?? null,
    set: (providerId, key) => keychain.set(account(providerId), Buffer.from(key, 'utf8')),
    remove: (providerId) => keychain.delete(account(providerId)),
  };
}

/** In the encrypted database, for a vault that a passphrase opens: there may be no keychain, or nobody trusts it. */
export function databaseKeys(store: Store): ProviderKeys {
  return {
    get: (providerId) => store.call('providers.key', { id: providerId }),
    set: (providerId, key) => store.call('providers.setKey', { id: providerId, key }),
    remove: (providerId) => store.call('providers.setKey', { id: providerId, key: null }),
  };
}

/**
 * Where keys belong now, and where they were while the vault was opened in another way: what is found there is moved.
 * Throws as `home` does; an elsewhere that can't be reached holds nothing.
 */
export function movedKeys(home: ProviderKeys, elsewhere: ProviderKeys): ProviderKeys {
  const gone = (providerId: string): Promise<void> => elsewhere.remove(providerId).catch(() => undefined);
  return {
    async get(providerId) {
      const kept = await home.get(providerId);
      if (kept !== null) return kept;
      const found = await elsewhere.get(providerId).catch(() => null);
      if (found === null) return null;
      await home.set(providerId, found);
      await gone(providerId);
      return found;
    },
    async set(providerId, key) {
      await home.set(providerId, key);
      await gone(providerId);
    },
    async remove(providerId) {
      await home.remove(providerId);
      await gone(providerId);
    },
  };
}
