import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { toastError } from '../toasts/toasts.ts';
import { startDownload, useLibrary } from './library-store.ts';

/** Consent to a file whose content nobody has told. */
export function AskUnverified() {
  const { t } = useTranslation();
  const asking = useLibrary((state) => state.asking);
  if (asking === null) return null;
  const close = (): void => useLibrary.setState({ asking: null });
  return (
    <Modal
      open
      onClose={close}
      title={t('models.unverifiedTitle')}
      description={t('models.unverifiedBody')}
      actions={
        <>
          <Button look="quiet" onClick={close}>
            {t('models.cancel')}
          </Button>
          <Button onClick={() => void startDownload(asking, true).catch(toastError)}>{t('models.fetchAnyway')}</Button>
        </>
      }
    />
  );
}
