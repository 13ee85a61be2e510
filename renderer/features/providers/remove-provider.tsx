import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadProviders } from './provider-store.ts';

export function RemoveProvider({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      await core.call('providers.remove', { id: provider.settings.id });
      await reloadProviders();
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <Button className="text-danger!" onClick={() => setAsking(true)}>
        {t('providers.remove')}
      </Button>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={t('providers.removeTitle', { name: provider.settings.name })}
        description={t('providers.removeBody')}
        actions={
          <>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button look="danger" busy={busy} onClick={() => void remove()}>
              {t('common.remove')}
            </Button>
          </>
        }
      />
    </>
  );
}
