import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ImportReport } from '../../../shared/contract/transfer.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { toasts } from '../toasts/toasts.ts';
import { ImportSummary } from './import-summary.tsx';
import { TransferLine } from './transfer-line.tsx';

type Step = 'reading' | 'secret' | 'asking' | 'importing' | 'failed';

/** Counts first, asks, and only then writes. */
export function ImportDialog({ path, onClose }: { readonly path: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('reading');
  const [secret, setSecret] = useState('');
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<SottoError | null>(null);

  const run = async (dryRun: boolean): Promise<void> => {
    setError(null);
    setStep(dryRun ? 'reading' : 'importing');
    try {
      const passphrase = secret === '' ? {} : { passphrase: secret };
      const done = await core.call('transfer.import', { path, dryRun, ...passphrase });
      if (dryRun) {
        setReport(done);
        return setStep('asking');
      }
      const { added, extended } = done.conversations;
      const description = t('data.import.doneBody', { added, extended, messages: done.messages.added });
      toasts.add({ title: t('data.import.done'), description });
      onClose();
    } catch (thrown) {
      const failed = asSottoError(thrown);
      if (failed.code === 'CANCELLED') {
        if (!dryRun) toasts.add({ title: t('data.import.stopped') });
        return onClose();
      }
      const locked = failed.code === 'TRANSFER_PASSPHRASE_NEEDED' || failed.code === 'IMPORT_WRONG_PASSPHRASE';
      setError(failed.code === 'TRANSFER_PASSPHRASE_NEEDED' ? null : failed);
      setStep(locked ? 'secret' : 'failed');
    }
  };

  useEffect(() => void run(true), []); // eslint-disable-line react-hooks/exhaustive-deps -- once, with the file it was opened for

  const nothing = report !== null && report.conversations.added + report.conversations.extended === 0;
  // a file that was cut off is not one that is known already
  const why = report !== null && report.conversations.failed > 0 ? 'noneTaken' : 'nothing';
  return (
    <Modal
      open
      wide
      onClose={() => {
        void core.call('transfer.stop', {}).catch(() => undefined);
        onClose();
      }}
      title={t('data.import.dialogTitle')}
      {...(step === 'asking' && nothing ? { description: t(`data.import.${why}`) } : {})}
      actions={
        <>
          <Button look="quiet" onClick={onClose} disabled={step === 'importing'}>
            {t(step === 'failed' || nothing ? 'common.close' : 'common.cancel')}
          </Button>
          {step === 'secret' && (
            <Button look="primary" disabled={secret === ''} onClick={() => void run(true)}>
              {t('data.import.open')}
            </Button>
          )}
          {(step === 'asking' || step === 'importing') && !nothing && (
            <Button look="primary" busy={step === 'importing'} onClick={() => void run(false)}>
              {t('data.import.go')}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-4">
        {(step === 'reading' || step === 'importing') && <TransferLine task="import" />}
        {step === 'secret' && (
          <SecretField
            label={t('data.import.secret')}
            hint={t('data.import.secretHint')}
            value={secret}
            maxLength={1024}
            onChange={(event) => setSecret(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && secret !== '' && void run(true)}
          />
        )}
        {report !== null && (step === 'asking' || step === 'importing') && <ImportSummary report={report} />}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
