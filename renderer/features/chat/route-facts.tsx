import { useTranslation } from 'react-i18next';

import type { Lineage } from '../../../shared/contract.ts';
import { Fact } from '../../components/fact.tsx';
import { reasonWords, sensitivityWords } from '../route/route-words.ts';

/** Why an answer came from where it came from. Older answers don't say. */
export function RouteFacts({ route }: { readonly route: Lineage['route'] }) {
  const { t } = useTranslation();
  if (route === undefined) return null;
  return (
    <>
      <Fact name={t('details.sensitivity')}>{sensitivityWords(route.sensitivity)}</Fact>
      {route.reasons.length > 0 && (
        <Fact name={t('details.reasons')} wide>
          <ul className="space-y-0.5">
            {route.reasons.map((reason) => (
              <li key={JSON.stringify(reason)}>{reasonWords(reason)}</li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}
