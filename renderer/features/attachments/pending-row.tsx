import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { errorWords } from '../../../shared/messages/index.ts';
import { Callout } from '../../components/callout.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { ChipFrame, FileChip, PutInButton } from './file-chip.tsx';
import type { PendingFile } from './pending-files.ts';
import type { Pending } from './use-pending.ts';

interface PendingRowProps {
  readonly pending: Pending;
  /** A pasted text goes into the message instead. */
  readonly onPutIn: (key: number) => void;
}

/** The files above the text being written: those that go with it, and those that can't. */
export function PendingRow({ pending, onPutIn }: PendingRowProps) {
  const { t } = useTranslation();
  const { files, remove } = pending;
  if (files.length === 0) return null;
  const failed = files.filter(({ state }) => state === 'failed');
  const going = files.filter(({ state }) => state !== 'failed');
  return (
    <div className="mb-3 flex max-h-[30vh] flex-col gap-2 overflow-y-auto">
      {byProblem(failed).map((same) => (
        <FailedFiles key={same[0].key} files={same} onRemove={() => same.forEach(remove)} onPutIn={onPutIn} />
      ))}
      {going.length > 0 && (
        <ul aria-label={t('attachments.list')} className="flex flex-wrap gap-2">
          {going.map((file) =>
            file.attachment === undefined ? (
              <ReadingFile key={file.key} file={file} onRemove={() => remove(file)} />
            ) : (
              <FileChip
                key={file.key}
                file={file.attachment}
                onRemove={() => remove(file)}
                onPutIn={file.text === undefined ? undefined : () => onPutIn(file.key)}
              />
            ),
          )}
        </ul>
      )}
    </div>
  );
}

interface OneFile {
  readonly file: PendingFile;
  readonly onRemove: () => void;
}

function ReadingFile({ file, onRemove }: OneFile) {
  const { t } = useTranslation();
  return (
    <ChipFrame action={<RemoveButton file={file} onRemove={onRemove} />}>
      <span className="flex min-w-0 flex-1 items-center gap-2 py-1.5 ps-2 pe-2.5">
        <Spinner size={14} />
        <span className="min-w-0">
          <bdi className="block truncate text-chrome text-ink">{file.name}</bdi>
          <span className="block text-meta text-ink-muted">{t('attachments.reading')}</span>
        </span>
      </span>
    </ChipFrame>
  );
}

type SameProblem = readonly [PendingFile, ...PendingFile[]];

/** Of a hundred files that were dropped at once, eighty are not to be told of one by one. */
function byProblem(failed: readonly PendingFile[]): SameProblem[] {
  const groups = new Map<string, SameProblem>();
  for (const file of failed) {
    const code = file.error?.code ?? 'INTERNAL';
    // a pasted text is there only here: it is offered by itself
    const group = file.text === undefined ? code : `${code} ${file.key}`;
    const same = groups.get(group);
    groups.set(group, same === undefined ? [file] : [...same, file]);
  }
  return [...groups.values()];
}

interface FailedFilesProps {
  readonly files: SameProblem;
  readonly onRemove: () => void;
  readonly onPutIn: (key: number) => void;
}

function FailedFiles({ files, onRemove, onPutIn }: FailedFilesProps) {
  const { t } = useTranslation();
  const [file] = files;
  const { what, todo } = errorWords(file.error ?? { code: 'INTERNAL' });
  const alone = files.length === 1;
  return (
    <Callout
      tone="warning"
      title={
        alone
          ? t('attachments.problem', { name: file.name, what })
          : t('attachments.problems', { count: files.length, what })
      }
      action={
        alone ? (
          <>
            {file.text !== undefined && <PutInButton onClick={() => onPutIn(file.key)} />}
            <RemoveButton file={file} onRemove={onRemove} />
          </>
        ) : (
          <IconButton label={t('common.dismiss')} onClick={onRemove} className="me-1 size-6!">
            <X size={14} aria-hidden="true" />
          </IconButton>
        )
      }
      live
    >
      {todo}
    </Callout>
  );
}

function RemoveButton({ file, onRemove }: OneFile) {
  const { t } = useTranslation();
  return (
    <IconButton label={t('attachments.remove', { name: file.name })} onClick={onRemove} className="me-1 size-6!">
      <X size={14} aria-hidden="true" />
    </IconButton>
  );
}
