import type { AuditKind } from '../../../shared/contract/audit.ts';

/** What happened, in kinds, ids, counts and sizes. No title, text, name, path or key may be put in. */
export interface AuditEvent {
  readonly kind: AuditKind;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

export interface AuditSink {
  /** Resolves when the entry is on disk. */
  record(event: AuditEvent): Promise<void>;
}
