import { SottoError } from '../../../shared/errors.ts';
import type { KeychainState } from '../../../shared/contract.ts';

const SERVICE = 'Sotto';
/** A Secret Service that shows a dialog nobody sees would hold us for ever. Milliseconds. */
const LIMIT_MS = 8000;

/** The system's keychain. Values are base64 text there; Buffers here. */
export interface Keychain {
  state(): Promise<KeychainState>;
  /** Null when there is no such entry. Throws KEYCHAIN_UNAVAILABLE or KEYCHAIN_LOCKED. */
  get(account: string): Promise<Buffer | null>;
  set(account: string, secret: Buffer): Promise<void>;
  delete(account: string): Promise<void>;
}

type Keytar = typeof import('keytar');

export function createKeychain(load: () => Promise<Keytar> = loadKeytar): Keychain {
  async function ask<T>(question: (keytar: Keytar) => Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new SottoError('KEYCHAIN_LOCKED')), LIMIT_MS);
    });
    try {
      const keytar = await load();
      return await Promise.race([question(keytar), limit]);
    } catch (error) {
      throw error instanceof SottoError ? error : new SottoError(codeOf(error));
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async state() {
      try {
        await ask((keytar) => keytar.getPassword(SERVICE, 'probe'));
        return 'available';
      } catch (error) {
        return error instanceof SottoError && error.code === 'KEYCHAIN_LOCKED' ? 'locked' : 'absent';
      }
    },
    async get(account) {
      const text = await ask((keytar) => keytar.getPassword(SERVICE, account));
      return text === null ? null : Buffer.from(text, 'base64');
    },
    set: (account, secret) => ask((keytar) => keytar.setPassword(SERVICE, account, secret.toString('base64'))),
    async delete(account) {
      await ask((keytar) => keytar.deletePassword(SERVICE, account));
    },
  };
}

async function loadKeytar(): Promise<Keytar> {
  const module = await import('keytar');
  // a CommonJS module: its functions are on `default` under ESM
  return (module as unknown as { default?: Keytar }).default ?? module;
}

/** libsecret's own words are not shown; they only tell a locked collection from a missing service. */
function codeOf(error: unknown): 'KEYCHAIN_LOCKED' | 'KEYCHAIN_UNAVAILABLE' {
  const text = error instanceof Error ? error.message : '';
  return /lock|prompt|dismissed|denied|cancel/i.test(text) ? 'KEYCHAIN_LOCKED' : 'KEYCHAIN_UNAVAILABLE';
}
