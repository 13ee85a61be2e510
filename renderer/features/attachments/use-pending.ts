import { useEffect, useMemo } from 'react';

import { addFiles, forgetFiles, loadFiles, pendingIn, removeFile, usePendingFiles } from './pending-files.ts';
import type { PendingFile } from './pending-files.ts';

export interface Pending {
  readonly files: readonly PendingFile[];
  /** Of those that are ready; keeps its identity while they are the same. */
  readonly ids: readonly string[];
  readonly reading: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: PendingFile) => void;
  readonly sent: () => void;
}

/** The files in the composer of one conversation. */
export function usePending(conversationId: string | null): Pending {
  const files = usePendingFiles((state) => pendingIn(state, conversationId));
  const ids = useMemo(
    () => files.flatMap(({ attachment }) => (attachment === undefined ? [] : [attachment.id])),
    [files],
  );
  useEffect(() => void loadFiles(conversationId), [conversationId]);
  return {
    files,
    ids,
    reading: files.some(({ state }) => state === 'reading'),
    add: (more) => void addFiles(conversationId, more),
    remove: (file) => removeFile(conversationId, file),
    sent: () => forgetFiles(conversationId, ids),
  };
}
