import { useTranslation } from 'react-i18next';

import type { Attachment } from '../../../shared/contract.ts';
import { FileChip } from './file-chip.tsx';

/** The files that went with a message. */
export function MessageFiles({ files }: { readonly files: readonly Attachment[] }) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('attachments.list')} className="mb-2 flex flex-wrap gap-2">
      {files.map((file) => (
        <FileChip key={file.id} file={file} />
      ))}
    </ul>
  );
}
