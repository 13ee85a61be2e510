import type { LocalModel } from '../../../shared/contract.ts';

/**
 * A model as the store keeps it. Its path is absolute for a model used where it lies; for a copied one it is the file's
 * name in Sotto's own folder, so that a moved profile finds its copies.
 */
export type ModelRecord = Omit<LocalModel, 'fileState'>;

/** The part of the store that this folder needs. */
export interface ModelRecords {
  /** Oldest first. */
  list(): Promise<readonly ModelRecord[]>;
  get(id: string): Promise<ModelRecord | undefined>;
  /** New, or in the place of the one with the same id. */
  put(record: ModelRecord): Promise<void>;
  remove(id: string): Promise<void>;
}
