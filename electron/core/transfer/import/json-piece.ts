/** The arrays that are taken apart. */
export const JSON_LISTS = ['conversations', 'assistants', 'snippets'] as const;
export type JsonList = (typeof JSON_LISTS)[number];

/**
 * A piece of a file, in order. An `attachment` belongs to the element that is still to come. Values are JSON texts that
 * nobody has parsed yet.
 */
export type JsonPiece =
  | { readonly kind: 'field'; readonly key: string; readonly json: Buffer }
  | { readonly kind: 'attachment'; readonly json: Buffer }
  | { readonly kind: 'element'; readonly of: JsonList; readonly json: Buffer }
  | { readonly kind: 'too-large'; readonly of: 'element' | 'attachment' }
  /** The file ends here, or what follows can't be told apart any more. */
  | { readonly kind: 'cut-off' };

export interface SplitLimits {
  /** Bytes of one conversation without its attachments. */
  readonly element: number;
  /** Bytes of one attachment. */
  readonly attachment: number;
}
