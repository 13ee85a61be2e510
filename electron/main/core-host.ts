import type { MessagePortMain } from 'electron';

import type { HostNews } from '../../shared/contract/desktop.ts';
import type { LockRules } from '../../shared/contract/settings.ts';
import type { CoreState } from '../../shared/shell.ts';

/** Where core, inference and the reader of files are started from: absolute paths, and the system's languages. */
export interface CorePaths {
  /** BCP 47 tags, the first one first: core writes exports. */
  readonly languages: readonly string[];
  readonly profile: string;
  readonly coreEntry: string;
  readonly inferenceEntry: string;
  readonly extractorEntry: string;
  readonly resources: string;
}

/** Main's side of core: two implementations, one for a utilityProcess and one for a plain Node child. */
export interface CoreHost {
  /** Starts core before the page asks for it, so that both get ready at once. */
  warm(): void;
  /** Gives core one end of a channel; starts core when it is not running. */
  connect(port: MessagePortMain): void;
  /** Asks core to finish writing and end; kills it when it takes longer than 3 s. */
  stop(): Promise<void>;
  /** A person asked to try again after the third failure in a row. */
  reset(): void;
}

/** What main does about what core says. */
export interface CoreListeners {
  readonly onState: (state: CoreState) => void;
  /** When core is to be stopped by itself; null while no vault is open. */
  readonly onLockRules: (rules: LockRules | null) => void;
  /** A new version that core has checked, inside the profile. */
  readonly onInstaller: (path: string) => void;
  readonly onNews: (news: HostNews) => void;
}

/** What core and its host say to each other beside the channels. */
export type CoreControl =
  | { k: 'want-inference' }
  | { k: 'inference-failed' }
  | { k: 'stop-inference' }
  | { k: 'want-extractor' }
  | { k: 'extractor-failed' }
  | { k: 'stop-extractor' }
  | { k: 'lock-rules'; rules: LockRules | null }
  | { k: 'open-installer'; path: string }
  | HostNews
  | { k: 'shutdown' };

/** Milliseconds that core has for its last writes. */
export const STOP_LIMIT_MS = 3000;
