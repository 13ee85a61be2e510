import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { sensitivityWords } from './route-words.ts';

interface OverrideDialogProps {
  readonly open: boolean;
  readonly sensitivity: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** The one question before something goes further than it normally would. It holds for this message only. */
export function OverrideDialog({ open, sensitivity, onClose, onConfirm }: OverrideDialogProps) {
  const { t } = useTranslation();
  const model = useAnsweringModel();
  if (model === null) return null;
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t('leaving.override.title', { name: model.name })}
      description={t('leaving.override.body', { sensitivity: sensitivityWords(sensitivity) })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" onClick={onConfirm}>
            {t('leaving.override.confirm')}
          </Button>
        </>
      }
    >
      <p className="flex items-center gap-2 text-chrome">
        <ZoneMark zone={model.zone} />
        {t(`zones.${model.zone}`)}
      </p>
    </Modal>
  );
}
