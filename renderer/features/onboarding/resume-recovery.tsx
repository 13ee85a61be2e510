import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { RecoveryDialog } from '../security/recovery-dialog.tsx';
import { StepMark } from './step-mark.tsx';

/** Sotto was quit before anybody said that the recovery key was saved. It can't be shown again: there is a new one. */
export function ResumeRecovery({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [making, setMaking] = useState(false);
  return (
    <Sheet title={t('onboarding.resume.title')} lead={t('onboarding.resume.body')} above={<StepMark step={1} />}>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => setMaking(true)}>
          {t('security.recovery.make')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('common.skip')}
        </Button>
      </div>
      {making && <RecoveryDialog onClose={() => setMaking(false)} onMade={onDone} />}
    </Sheet>
  );
}
