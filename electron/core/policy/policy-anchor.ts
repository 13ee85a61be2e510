import { z } from 'zod';

import { SottoError } from '../../../shared/errors.ts';
import { hash } from '../crypto/sodium.ts';
import type { Keychain } from '../vault/keychain.ts';

const anchorShape = z.strictObject({
  serial: z.int().min(0),
  /** Milliseconds since 1970: the latest time at which a policy was looked at. */
  seenAt: z.int().min(0),
});

export type PolicyAnchor = z.infer<typeof anchorShape>;

/** The highest serial that was ever accepted here, kept where a copied or emptied profile does not reach. */
export interface AnchorStore {
  /** Null when there is none; `unavailable` when there is no keychain to ask. */
  read(): Promise<PolicyAnchor | null | 'unavailable'>;
  write(anchor: PolicyAnchor): Promise<void>;
}

/** One anchor for each key that signs: a build of another company has its own. */
export function keychainAnchor(keychain: Keychain, publicKey: Buffer): AnchorStore {
  // made when it is first needed: libsodium is ready by then
  const account = (): string => `policy:${hash(publicKey).toString('hex').slice(0, 16)}`;
  return {
    async read() {
      try {
        const entry = await keychain.get(account());
        if (entry === null) return null;
        const parsed = anchorShape.safeParse(JSON.parse(entry.toString('utf8')));
        // an entry that is not ours any more is as good as none
        return parsed.success ? parsed.data : null;
      } catch (error) {
        if (error instanceof SottoError) return 'unavailable';
        return null;
      }
    },
    write: (anchor) => keychain.set(account(), Buffer.from(JSON.stringify(anchor), 'utf8')),
  };
}
