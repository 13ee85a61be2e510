import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { LocalModel } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { toastError, toasts } from '../toasts/toasts.ts';

const outcome = {
  ok: 'settings.models.verifiedOk',
  changed: 'settings.models.verifiedChanged',
  missing: 'settings.models.verifiedMissing',
} as const;

export function VerifyModel({ model }: { readonly model: LocalModel }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const verify = async (): Promise<void> => {
    setBusy(true);
    try {
      const { state } = await core.call('models.verify', { id: model.id });
      toasts.add({ title: model.name, description: t(outcome[state]), ...(state === 'ok' ? {} : { type: 'error' }) });
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onClick={() => void verify()}>
      {t(busy ? 'settings.models.verifying' : 'settings.models.verify')}
    </Button>
  );
}
