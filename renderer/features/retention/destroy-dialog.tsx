import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { forget } from '../../app/forget.ts';
import { ConfirmByWord } from '../../components/confirm-by-word.tsx';
import { toastError } from '../toasts/toasts.ts';

/** Everything that Sotto has on this computer: keys first, then files. Core ends afterwards, and the first run begins anew. */
export function DestroyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const destroy = async (): Promise<void> => {
    setBusy(true);
    try {
      forget();
      await core.call('vault.destroy', { confirm: 'destroy' });
    } catch (error) {
      // core ends in answering this
      if ((error as { code?: string }).code !== 'CORE_UNAVAILABLE') toastError(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <ConfirmByWord
      title={t('retention.destroy.title')}
      description={t('retention.destroy.body')}
      word={t('retention.destroy.word')}
      confirm={t('retention.destroy.confirm')}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void destroy()}
    />
  );
}
