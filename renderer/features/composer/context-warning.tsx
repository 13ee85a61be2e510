import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { warningOf } from './fullness.ts';
import type { Measured } from './fullness.ts';

interface ContextWarningProps {
  readonly measured: Measured | null;
  /** There are words, or files, that would be sent. */
  readonly writing: boolean;
}

/** Says before sending that something will not be read. Nothing while there is room. */
export function ContextWarning({ measured, writing }: ContextWarningProps) {
  const { t } = useTranslation();
  const state = measured === null ? 'room' : warningOf(measured, writing);
  return (
    <p role="status" className="text-meta text-warning empty:hidden">
      {state !== 'room' && (
        <span className="flex items-start gap-1.5 px-1.5 pb-1.5">
          <TriangleAlert size={12} aria-hidden="true" className="mt-0.5 shrink-0" />
          {state === 'nearly' && t('context.nearly')}
          {state === 'leaves-out' && t('context.leavesOut', { count: measured?.dropped ?? 0 })}
          {state === 'too-long' && t(measured?.exact === true ? 'context.tooLong' : 'context.tooLongEstimate')}
        </span>
      )}
    </p>
  );
}
