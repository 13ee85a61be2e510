import type { GgufFacts, LoadParameters } from '../../../shared/contract.ts';

/** A model as the store keeps it. */
export interface ModelRecord {
  readonly id: string;
  /** From the file's header when it was added; the name may have been changed since. */
  readonly facts: GgufFacts;
  /** Lower-case hex; null while it is being computed. */
  readonly sha256: string | null;
  /** Absolute for a model used where it lies; the file's name in Sotto's own folder for a copied one. */
  readonly path: string;
  readonly storage: 'copied' | 'in-place';
  readonly addedAt: number;
  readonly load: LoadParameters;
}

export type ModelRecordChanges = Partial<Pick<ModelRecord, 'facts' | 'sha256' | 'load'>>;

/** The part of the store that this folder needs. */
export interface ModelRecords {
  /** Oldest first. */
  list(): Promise<readonly ModelRecord[]>;
  get(id: string): Promise<ModelRecord | undefined>;
  insert(record: ModelRecord): Promise<void>;
  /** Changes nothing when the model has gone. */
  update(id: string, changes: ModelRecordChanges): Promise<void>;
  remove(id: string): Promise<void>;
}
