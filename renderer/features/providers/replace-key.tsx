import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { SecretField } from '../../components/secret-field.tsx';
import { mayBeUntested } from './may-be-untested.ts';
import { reloadProviders } from './provider-store.ts';

/** A new key in place of the old one, once the provider has taken it. */
export function ReplaceKey({ provider, onClose }: { readonly provider: Provider; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const formId = useId();
  const { id, name } = provider.settings;

  const replace = async (test: boolean): Promise<void> => {
    if (key.trim() === '' || busy) return;
    setBusy(true);
    setError(null);
    try {
      await core.call('providers.setKey', { id, apiKey: key.trim(), test });
      await reloadProviders();
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      onClose={onClose}
      title={t('providerSettings.key.dialog', { name })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {error !== null && mayBeUntested(error) && (
            <Button onClick={() => void replace(false)}>{t('providerSettings.key.keepUnasked')}</Button>
          )}
          <Button look="primary" busy={busy} type="submit" form={formId} disabled={key.trim() === ''}>
            {t('providerSettings.key.keep')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void replace(true);
        }}
      >
        <SecretField
          label={t('providerSettings.key.field')}
          hint={t('providerSettings.key.hint')}
          value={key}
          maxLength={10_000}
          onChange={(event) => setKey(event.target.value)}
        />
        {error !== null && <ErrorNote error={error} />}
      </form>
    </Modal>
  );
}
