import { useTranslation } from 'react-i18next';

import { LeavingDialog } from '../route/leaving-dialog.tsx';
import { shownOf } from '../route/preview.ts';
import { useAgainQuestion } from './again-question.ts';

/** Before a question whose answer came from nearby leaves for further out. */
export function AgainDialog() {
  const { t } = useTranslation();
  const question = useAgainQuestion((state) => state.question);
  if (question === null) return null;
  const { going, answer } = question;
  const name = going.route.modelName;
  return (
    <LeavingDialog
      going={going}
      title={t('leaving.again.title', { name })}
      body={t('leaving.again.body', { name })}
      confirm={t('leaving.again.confirm')}
      onClose={() => answer(null)}
      onConfirm={(one) => answer(shownOf(one))}
    />
  );
}
