import type { Attachment } from '../../../shared/contract.ts';
import type { AttachmentKind } from '../../../shared/domain/attachment.ts';
import { FileCode, FileImage, FileSpreadsheet, FileText } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { formatBytes } from '../../components/format.ts';

export const KIND_ICONS: Readonly<Record<AttachmentKind, LucideIcon>> = {
  text: FileText,
  markdown: FileText,
  code: FileCode,
  csv: FileSpreadsheet,
  pdf: FileText,
  docx: FileText,
  image: FileImage,
};

/** Size, pages, and what is not as one would think: in one line. */
export function useFileFacts(): (file: Attachment) => string {
  const { t } = useTranslation();
  return ({ bytes, pages, state, kind }) => {
    const facts = [formatBytes(bytes)];
    if (pages !== null) facts.push(t('attachments.pages', { count: pages }));
    if (state === 'partial') facts.push(t('attachments.partial'));
    if (state === 'kept') facts.push(t(kind === 'image' ? 'attachments.picture' : 'attachments.noText'));
    return facts.join(' · ');
  };
}
