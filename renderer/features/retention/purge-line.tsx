import { useTranslation } from 'react-i18next';

import { ProgressLine } from '../../components/progress-line.tsx';
import { usePurgeProgress } from './purge-progress.ts';

/** How far a deletion is; nothing while none is under way. */
export function PurgeLine() {
  const { t } = useTranslation();
  const { step, done, total } = usePurgeProgress();
  if (step === null) return null;
  return (
    <div role="status">
      <ProgressLine done={done} total={total} label={t(`retention.purge.progress.${step}`, { done, total })} />
    </div>
  );
}
