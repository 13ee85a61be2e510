import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Callout } from '../../components/callout.tsx';
import { reasonWords, refusalWords } from './route-words.ts';
import type { Refused } from './preview.ts';

/** Sending was refused: why, what is safe, and what can be done. */
export function RefusalNote({ refused, offers }: { readonly refused: Refused; readonly offers: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Callout tone="danger" title={refusalWords(refused.refusal)} live>
      <p>{refused.reasons.map(reasonWords).join(' ')}</p>
      <p>{t('leaving.refused.hint')}</p>
      <div className="mt-2 flex flex-wrap gap-2">{offers}</div>
    </Callout>
  );
}
