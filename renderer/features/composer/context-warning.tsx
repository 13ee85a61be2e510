import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { fullness } from './fullness.ts';
import type { Measured } from './use-measure.ts';

/** Says before sending that something will not be read. Nothing while there is room. */
export function ContextWarning({ measured }: { readonly measured: Measured | null }) {
  const { t } = useTranslation();
  const state = measured === null ? 'room' : fullness(measured);
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
