import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core, shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { OptionCard } from '../../components/option-card.tsx';
import { OptionList } from '../../components/option-list.tsx';
import { NewPassphrase } from '../onboarding/new-passphrase.tsx';
import { toasts } from '../toasts/toasts.ts';
import { purposeOf, requestFor } from './export-formats.ts';
import type { ExportChoice } from './export-formats.ts';
import { TransferLine } from './transfer-line.tsx';

interface ExportDialogProps {
  readonly formats: readonly ExportChoice[];
  /** Left out: all conversations. */
  readonly conversationIds?: readonly string[];
  /** When it is about some only. */
  readonly title?: string;
  readonly onClose: () => void;
}

/** Asks for a format, a passphrase or a yes, and a place; in that order, so that nothing is half made. */
export function ExportDialog({ formats, conversationIds, title, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<ExportChoice>(formats[0] ?? 'sotto');
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [agreed, setAgreed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const ready = choice === 'sotto' ? passphrase !== null : agreed;

  const run = async (): Promise<void> => {
    const path = await shell.pickPath(purposeOf(choice));
    if (path === null) return;
    const wish = { path, passphrase: passphrase ?? '', conversationIds };
    setBusy(true);
    setError(null);
    try {
      const done = await core.call('transfer.export', requestFor(choice, wish));
      toasts.add({ title: t('data.export.done'), description: t('data.export.doneBody', done) });
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={title ?? t('data.export.dialogTitle')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" busy={busy} disabled={!ready} onClick={() => void run()}>
            {t('data.export.go')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <OptionList label={t('data.export.dialogTitle')} value={choice} onChange={setChoice}>
          {formats.map((one) => (
            <OptionCard
              key={one}
              value={one}
              title={t(`data.export.formats.${one}.name`)}
              hint={t(`data.export.formats.${one}.hint`)}
              {...(one === 'sotto' ? { badge: t('data.export.best') } : {})}
            />
          ))}
        </OptionList>
        {choice === 'sotto' ? (
          <div className="space-y-2">
            <NewPassphrase onChange={setPassphrase} />
            <p className="text-chrome text-ink-muted">{t('data.export.passphraseHint')}</p>
          </div>
        ) : (
          <CheckRow label={t('data.export.plain')} checked={agreed} onChange={setAgreed} />
        )}
        {busy && <TransferLine task="export" />}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
