import type { EgressRecord } from '../../../shared/domain/egress.ts';

/** Known before anything is sent. */
export type EgressIntent = Pick<
  EgressRecord,
  | 'id'
  | 'at'
  | 'purpose'
  | 'providerId'
  | 'modelId'
  | 'zone'
  | 'conversationId'
  | 'messageId'
  | 'attempt'
  | 'method'
  | 'host'
  | 'path'
  | 'sha256'
  | 'replaced'
> & {
  /** The exact bytes. */
  readonly body: Uint8Array;
};

/** Known at the end. */
export type EgressEnding = Pick<
  EgressRecord,
  'error' | 'address' | 'proxied' | 'tlsVersion' | 'certificateSha256' | 'status' | 'responseBytes' | 'durationMs'
> & {
  readonly outcome: Exclude<EgressRecord['outcome'], 'pending'>;
};

/** Where the transport writes what it is about to do. */
export interface EgressRecorder {
  /** Resolves when the record is on disk; rejects otherwise, and then nothing is sent. */
  begin(intent: EgressIntent): Promise<void>;
  complete(id: string, ending: EgressEnding): Promise<void>;
}
