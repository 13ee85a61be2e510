import { TextCursorInput, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Attachment } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { KIND_ICONS, useFileFacts } from './file-facts.ts';
import { previewFile } from './previewed-file.ts';

interface FileChipProps {
  readonly file: Attachment;
  readonly onRemove?: () => void;
  /** Of a pasted text: the message gets it instead. */
  readonly onPutIn?: (() => void) | undefined;
}

/** A file with its name and what is to be known of it; opens when clicked. */
export function FileChip({ file, onRemove, onPutIn }: FileChipProps) {
  const { t } = useTranslation();
  const facts = useFileFacts();
  const Icon = KIND_ICONS[file.kind];
  return (
    <ChipFrame
      action={
        onRemove !== undefined && (
          <>
            {onPutIn !== undefined && <PutInButton onClick={onPutIn} />}
            <IconButton
              label={t('attachments.remove', { name: file.name })}
              onClick={onRemove}
              className="me-1 size-6!"
            >
              <X size={14} aria-hidden="true" />
            </IconButton>
          </>
        )
      }
    >
      <button
        type="button"
        onClick={() => previewFile(file)}
        aria-label={t('attachments.open', { name: file.name })}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-control py-1.5 ps-2 pe-2.5 text-start hover:bg-hover"
      >
        <Icon size={16} aria-hidden="true" className="shrink-0 text-ink-muted" />
        <span className="min-w-0">
          <bdi className="block truncate text-chrome text-ink">{file.name}</bdi>
          <span className="block truncate text-meta text-ink-muted">{facts(file)}</span>
        </span>
      </button>
    </ChipFrame>
  );
}

export function PutInButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <IconButton label={t('attachments.putIn')} onClick={onClick} className="size-6!">
      <TextCursorInput size={14} aria-hidden="true" />
    </IconButton>
  );
}

export function ChipFrame({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <li className="flex max-w-68 min-w-0 items-center rounded-control border border-line-strong/50 bg-surface">
      {children}
      {action}
    </li>
  );
}
