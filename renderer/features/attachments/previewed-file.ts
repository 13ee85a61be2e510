import { create } from 'zustand';

import type { Attachment } from '../../../shared/contract.ts';
import { onForget } from '../../app/forget.ts';

/** The file that is open for a look; null when none is. */
export const usePreviewedFile = create<{ readonly file: Attachment | null }>(() => ({ file: null }));

onForget(() => usePreviewedFile.setState({ file: null }));

export function previewFile(file: Attachment | null): void {
  usePreviewedFile.setState({ file });
}
