import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { describeError } from '../../../shared/messages/index.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { startDownload } from './library-store.ts';

/** Any model file at Hugging Face, by the address that a browser shows. */
export function FetchOwn() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    try {
      await startDownload({ kind: 'url', url: url.trim() });
      setOpen(false);
    } catch (thrown) {
      setError(describeError(asSottoError(thrown).toShape()));
    }
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('models.own')}</Button>
      <Modal
        open={open}
        onClose={() => setOpen(false)}
        title={t('models.ownTitle')}
        actions={
          <Button look="primary" disabled={!/^https:\/\/\S+\.gguf/i.test(url.trim())} onClick={() => void start()}>
            {t('models.fetch')}
          </Button>
        }
      >
        <TextField
          label={t('models.ownLabel')}
          hint={t('models.ownHint')}
          error={error}
          value={url}
          onChange={(event) => {
            setUrl(event.target.value);
            setError(null);
          }}
        />
      </Modal>
    </>
  );
}
