import { useTranslation } from 'react-i18next';

import type { Lineage } from '../../../shared/contract.ts';
import { errorWords } from '../../../shared/messages/index.ts';

/** Who was asked first and did not answer: nobody should think that the answer came from there. */
export function FailedBefore({ lineage }: { readonly lineage: Lineage | null }) {
  const { t } = useTranslation();
  const failed = lineage?.failedBefore ?? [];
  if (failed.length === 0) return null;
  return (
    <ul className="mb-1 text-meta text-ink-muted">
      {failed.map(({ modelName, error }) => (
        <li key={modelName}>
          {t('answers.failedBefore', { model: modelName, why: errorWords({ code: error }).what.replace(/\.$/, '') })}
        </li>
      ))}
    </ul>
  );
}
