import type { ErrorShape } from '../../../shared/errors.ts';
import type { StoreMethod } from './api.ts';

/** How a store worker is started. `writer` writes; `reader` only reads, beside it; `memory` has a database of its own that is in no file. */
export interface WorkerStart {
  readonly role: 'writer' | 'reader' | 'memory';
  /** Absolute path of the database; `memory` has none. */
  readonly path: string;
  /** 32 bytes (none for `memory`), the worker's own copy: it wipes it once the database is open. */
  readonly key: Uint8Array;
  /** The writer upgrades an older schema. Otherwise it says DATABASE_OLDER. */
  readonly mayUpgrade: boolean;
}

export interface WorkerRequest {
  readonly id: number;
  /** `rekey`: params are the new key, 32 bytes, the worker's own copy. */
  readonly method: StoreMethod | 'close' | 'rekey';
  readonly params: unknown;
}

/** Id 0 answers the start itself. */
export type WorkerResponse =
  | { readonly id: number; readonly ok: true; readonly data: unknown }
  | { readonly id: number; readonly ok: false; readonly error: ErrorShape };
