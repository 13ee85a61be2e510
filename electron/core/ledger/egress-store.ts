import type { EgressRecord, EgressSummary } from '../../../shared/domain/egress.ts';
import type { EgressRecorder } from './egress-recorder.ts';

export interface EgressQuery {
  readonly newestFirst?: boolean;
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly providerId?: string;
  /** Milliseconds since 1970-01-01 UTC; inclusive. */
  readonly from?: number;
  readonly to?: number;
  /** Words to find in bodies and hosts. */
  readonly text?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The egress ledger: in the encrypted database, with a retention of its own. */
export interface EgressStore extends EgressRecorder {
  /** Oldest first. */
  list(query: EgressQuery): Promise<{ readonly items: readonly EgressSummary[]; readonly nextCursor: string | null }>;
  get(id: string): Promise<EgressRecord | null>;
  /** Destroys records from before that time (milliseconds since 1970-01-01 UTC). Returns how many. */
  purgeBefore(time: number): Promise<number>;
}
