import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { LocalModel } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { formatBytes } from '../../components/format.ts';
import { Modal } from '../../components/modal.tsx';
import { toastError } from '../toasts/toasts.ts';
import { reloadModels } from './model-store.ts';

export function RemoveModel({ model }: { readonly model: LocalModel }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      await core.call('models.remove', { id: model.id });
      await reloadModels();
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
    setAsking(false);
  };
  return (
    <>
      <Button className="text-danger!" onClick={() => setAsking(true)}>
        {t('common.remove')}
      </Button>
      <Modal
        open={asking}
        onClose={() => setAsking(false)}
        title={t('settings.models.removeTitle', { name: model.name })}
        description={
          model.storage === 'copied'
            ? t('settings.models.removeCopied', { size: formatBytes(model.sizeBytes) })
            : t('settings.models.removeInPlace')
        }
        actions={
          <>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
            <Button look={model.storage === 'copied' ? 'danger' : 'primary'} busy={busy} onClick={() => void remove()}>
              {t('common.remove')}
            </Button>
          </>
        }
      />
    </>
  );
}
