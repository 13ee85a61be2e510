import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { Modal } from '../../components/modal.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { toastError } from '../toasts/toasts.ts';
import { ProviderCardText } from './provider-card-text.tsx';
import { reloadProviders } from './provider-store.ts';

interface ConsentDialogProps {
  readonly provider: Provider;
  readonly onClose: () => void;
}

/** What a provider says, where the first message to it waits: nobody is sent to another page, or window, to agree. */
export function ConsentDialog({ provider, onClose }: ConsentDialogProps) {
  const { t } = useTranslation();
  const [read, setRead] = useState(false);
  const [busy, setBusy] = useState(false);
  const { id, name, zone, preset, baseUrl } = provider.settings;

  const agree = async (): Promise<void> => {
    setBusy(true);
    try {
      await core.call('providers.consent', { id, consent: true });
      await reloadProviders();
      onClose();
    } catch (error) {
      toastError(error);
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={t('providers.consentTitle', { name })}
      description={t('providers.consentNeeded')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" disabled={!read} busy={busy} onClick={() => void agree()}>
            {t('providers.consentAgree')}
          </Button>
        </>
      }
    >
      <div className="space-y-4 text-chrome">
        <p className="flex flex-wrap items-center gap-x-2">
          <ZoneMark zone={zone} />
          {t(`zones.${zone}`)}
          <span className="selectable font-mono text-meta break-all text-ink-muted">{baseUrl}</span>
        </p>
        <section>
          <h3 className="mb-1 font-semibold">{t('providers.card')}</h3>
          <ProviderCardText preset={preset} zone={zone} />
        </section>
        <CheckRow label={t('providers.consent')} checked={read} onChange={setRead} />
      </div>
    </Modal>
  );
}
