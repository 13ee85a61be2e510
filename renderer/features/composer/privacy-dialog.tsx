import { useTranslation } from 'react-i18next';

import { showDialog, useView } from '../../app/view.ts';
import { Modal } from '../../components/modal.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useTurnModel } from '../chat/turn-model.ts';

export function PrivacyDialog() {
  const { t } = useTranslation();
  const open = useView((state) => state.dialog === 'privacy');
  const model = useTurnModel();
  return (
    <Modal open={open} onClose={() => showDialog(null)} title={t('composer.privacyTitle')}>
      <div className="flex gap-3">
        <span className="mt-1.5">
          <ZoneMark zone="device" size={12} />
        </span>
        <div className="space-y-2 text-chrome">
          <p className="text-body font-medium">
            {t('zones.device')}
            {model !== null && `: ${model.name}`}
          </p>
          <p className="text-ink-muted">{t('composer.privacyDeviceBody')}</p>
          <p className="text-ink-muted">{t('composer.privacyNothing')}</p>
        </div>
      </div>
    </Modal>
  );
}
