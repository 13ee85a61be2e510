import type { KeychainState } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';

const SERVICE = 'Sotto';
/** Holds no secret: written and removed to learn whether the keychain would take an entry. */
const PROBE = 'probe';
/** A Secret Service that shows a dialog nobody sees would hold us for ever. Milliseconds. */
const LIMIT_MS = 8000;

/**
 * The system's keychain. Values are base64 text there; Buffers here. Every method but `state` throws
 * KEYCHAIN_UNAVAILABLE (there is none) or KEYCHAIN_LOCKED (also when it does not answer in time).
 */
export interface Keychain {
  /** `read` never makes the system ask for a password, but can't tell a locked keychain from an empty one. */
  state(depth: 'read' | 'write'): Promise<KeychainState>;
  /** Null when there is no such entry, and the keychain is open to tell so. */
  get(account: string): Promise<Buffer | null>;
  set(account: string, secret: Buffer): Promise<void>;
  delete(account: string): Promise<void>;
  /** Names of our entries, every vault's. */
  accounts(): Promise<string[]>;
}

export type Keytar = Pick<
  typeof import('keytar'),
  'getPassword' | 'setPassword' | 'deletePassword' | 'findCredentials'
>;

interface KeychainOptions {
  readonly load?: () => Promise<Keytar>;
  readonly limitMs?: number;
}

export function createKeychain({ load = loadKeytar, limitMs = LIMIT_MS }: KeychainOptions = {}): Keychain {
  const ask = oneAtATime(load, limitMs);

  /** A locked collection answers reads with nothing; only a write is refused in words. */
  async function requireUnlocked(): Promise<void> {
    await ask((keytar) => keytar.setPassword(SERVICE, PROBE, PROBE));
    // somebody else's probe may have taken it away: the keychain is open all the same
    await ask((keytar) => keytar.deletePassword(SERVICE, PROBE)).catch(() => undefined);
  }

  return {
    async state(depth) {
      try {
        await (depth === 'write' ? requireUnlocked() : ask((keytar) => keytar.getPassword(SERVICE, PROBE)));
        return 'available';
      } catch (error) {
        return error instanceof SottoError && error.code === 'KEYCHAIN_LOCKED' ? 'locked' : 'absent';
      }
    },
    async get(account) {
      const text = await ask((keytar) => keytar.getPassword(SERVICE, account));
      if (text !== null) return Buffer.from(text, 'base64');
      await requireUnlocked();
      return null;
    },
    set: (account, secret) => ask((keytar) => keytar.setPassword(SERVICE, account, secret.toString('base64'))),
    async delete(account) {
      await ask((keytar) => keytar.deletePassword(SERVICE, account));
    },
    accounts: async () => (await ask((keytar) => keytar.findCredentials(SERVICE))).map(({ account }) => account),
  };
}

/** Questions that the keychain has not answered yet, given up or not. */
let open = 0;

/**
 * Ends this process at once. Node waits at its end for the threads of its pool: one that a keychain's dialog holds would
 * keep the process, and the keys in its memory, alive for as long as the dialog stays open.
 */
export function endProcess(): never {
  if (open > 0) process.kill(process.pid, 'SIGKILL');
  process.exit(0);
}

type Ask = <T>(question: (keytar: Keytar) => Promise<T>) => Promise<T>;

/**
 * keytar waits in a thread of Node's small pool, for as long as a dialog stays open. One question at a time, given up
 * after the limit, takes one such thread at most; the file system needs the others.
 */
function oneAtATime(load: () => Promise<Keytar>, limitMs: number): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return async (question) => {
    let givenUp = false;
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        givenUp = true;
        reject(new SottoError('KEYCHAIN_LOCKED'));
      }, limitMs);
    });
    const answer = before.then(async () => {
      const keytar = await load();
      // whoever asked has been told that it failed: it must not happen behind their back
      if (givenUp) throw new SottoError('KEYCHAIN_LOCKED');
      open += 1;
      return question(keytar).finally(() => (open -= 1));
    });
    before = answer.catch(() => undefined);
    try {
      return await Promise.race([answer, limit]);
    } catch (error) {
      throw error instanceof SottoError ? error : new SottoError(codeOf(error));
    } finally {
      clearTimeout(timer);
    }
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
  return /lock|prompt|interaction|dismissed|denied|cancel/i.test(text) ? 'KEYCHAIN_LOCKED' : 'KEYCHAIN_UNAVAILABLE';
}
