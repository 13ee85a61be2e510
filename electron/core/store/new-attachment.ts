import type { Attachment } from '../../../shared/contract.ts';

/** A file that has been read and is to be kept. */
export type NewAttachment = Omit<Attachment, 'id' | 'bytes' | 'characters' | 'createdAt'> & {
  readonly conversationId: string | null;
  readonly data: Uint8Array;
  readonly text: string;
  /** It belongs to the draft of its conversation until it is sent. */
  readonly waits?: boolean | undefined;
  readonly now: number;
};
