import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { useProof } from './proof-field.tsx';

/** The database key itself, for a stock SQLCipher: no lock-in. */
export function KeyExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [key, setKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [copied, copy] = useCopied();
  const { proof, field } = useProof();

  const show = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      setKey((await core.call('keys.export', { proof: proof.key })).key);
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
      title={t('security.keyExport.title')}
      description={t('security.keyExport.body')}
      actions={
        key === null ? (
          <>
            <Button look="quiet" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button look="danger" busy={busy} disabled={!proof.ready} onClick={() => void show()}>
              {t('security.keyExport.show')}
            </Button>
          </>
        ) : (
          <>
            <Button icon={<Copy size={14} aria-hidden="true" />} onClick={() => copy(key)}>
              {t(copied ? 'common.copied' : 'common.copy')}
            </Button>
            <Button look="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </>
        )
      }
    >
      <div className="space-y-4">
        {key === null && field}
        {key !== null && (
          <p className="selectable rounded-surface border border-line bg-surface-sunken px-4 py-3 font-mono text-chrome break-all">
            {key}
          </p>
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
