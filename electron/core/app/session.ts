import type { CallResult } from '../../../shared/contract.ts';
import type { FoundFile } from '../../../shared/contract/models.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Assistants } from '../assistants/assistants.ts';
import type { Measure } from '../chat/measure.ts';
import type { Preview } from '../chat/preview.ts';
import type { SessionAudit } from '../audit/session-audit.ts';
import type { Purge } from '../purge/purge.ts';
import type { OwedShred } from '../purge/owed-shred.ts';
import type { KeyChange } from '../purge/shred.ts';
import type { Retention } from '../retention/retention.ts';
import type { Attempts } from '../vault/attempts.ts';
import type { Stretch } from '../crypto/stretch.ts';
import type { Vault } from '../vault/vault.ts';
import type { CompanyBuild } from '../policy/load-policy.ts';
import type { PolicyKeeper } from '../policy/policy-keeper.ts';
import type { RemoteProviders } from '../remote/remote-providers.ts';
import type { Keychain } from '../vault/keychain.ts';
import type { Turns } from '../chat/turns.ts';
import type { HostLink } from '../host/host-link.ts';
import type { LocalInference } from '../local/local-inference.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { Downloads } from '../models/download/downloads.ts';
import type { ModelLibrary } from '../models/model-library.ts';
import type { Store } from '../store/store.ts';
import type { ExtractFile } from '../attachments/extract-file.ts';
import type { Backups } from '../backup/backups.ts';
import type { Updates } from '../updates/updates.ts';
import type { Deletion } from './deletion.ts';
import type { Changes } from './changes.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Everything that exists only while the vault is open. */
export interface Session {
  readonly store: Store;
  readonly settings: StoredSettings;
  readonly models: ModelLibrary;
  readonly downloads: Downloads;
  /** The catalog for this computer, at a context of that many tokens. */
  readonly offer: (context: number | null) => Promise<CallResult<'models.catalog'>>;
  readonly findFiles: () => Promise<FoundFile[]>;
  readonly inference: LocalInference;
  readonly turns: Turns;
  readonly providers: RemoteProviders;
  readonly preview: Preview;
  readonly measure: Measure;
  readonly assistants: Assistants;
  readonly extract: ExtractFile;
  readonly deletion: Deletion;
  readonly audit: SessionAudit;
  /** Before the keychain comes to have a part in opening the vault. */
  readonly anchorAudit: () => Promise<void>;
  readonly purge: Purge;
  readonly retention: Retention;
  readonly overview: () => Promise<CallResult<'overview.get'>>;
  readonly backups: Backups;
  readonly transfer: Transfer;
  readonly updates: Updates;
  readonly shred: () => Promise<KeyChange>;
  readonly owedShred: OwedShred;
  /** The database key, for the time of a task; no shred comes in between. */
  readonly withKey: <T>(task: (key: Buffer) => Promise<T>) => Promise<T>;
  /** Stops answers, writes them, closes the database. */
  close(): Promise<void>;
}

export interface OpenSessionOptions {
  readonly profile: string;
  readonly resources: string;
  readonly databasePath: string;
  /** Wiped by the caller. */
  readonly key: Buffer;
  readonly workerScript: string;
  /** The bundled store/damage/worker.ts. */
  readonly damageWorker: string;
  readonly host: HostLink;
  readonly changes: Changes;
  readonly analyzer: Analyzer;
  readonly keychain: Keychain;
  readonly policy: PolicyKeeper;
  readonly vault: Pick<Vault, 'beginKeyChange' | 'endKeyChange' | 'rotateDeviceKey' | 'fileForCopy'>;
  readonly vaultId: string;
  /** The keychain has a part in opening the vault: the keys of providers and the end of the audit log are kept there. */
  readonly usesKeychain: boolean;
  readonly attempts: Pick<Attempts, 'failures' | 'forget'>;
  readonly stretch: Stretch;
  readonly build: CompanyBuild | null;
}
