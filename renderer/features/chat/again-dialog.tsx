import { useTranslation } from 'react-i18next';

import { LeavingDialog } from '../route/leaving-dialog.tsx';
import { shownOf } from '../route/preview.ts';
import { useAgainQuestion } from './again-question.ts';

/** Before a request leaves that a button made and nobody has seen. */
export function AgainDialog() {
  const { t } = useTranslation();
  const question = useAgainQuestion((state) => state.question);
  if (question === null) return null;
  const { going, why, answer } = question;
  const name = going.route.modelName;
  return (
    <LeavingDialog
      going={going}
      title={t(why === 'continue' ? 'leaving.again.continueTitle' : 'leaving.again.title', { name })}
      body={t(BODIES[why], { name })}
      confirm={t('leaving.again.confirm')}
      onClose={() => answer(null)}
      onConfirm={(one) => answer(shownOf(one))}
    />
  );
}

const BODIES = {
  further: 'leaving.again.body',
  again: 'leaving.again.againBody',
  continue: 'leaving.again.continueBody',
} as const;
