import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { RefusalNote } from '../route/refusal-note.tsx';
import type { Refused } from '../route/preview.ts';

interface SendProblemProps {
  readonly error: SottoError;
  readonly refused: Refused | null;
  readonly offers: ReactNode;
}

/** What stood in the way of sending, above the text that is still there. */
export function SendProblem({ error, refused, offers }: SendProblemProps) {
  const { t } = useTranslation();
  const aboutRoute = error.code === 'ROUTE_REFUSED' || error.code === 'MODEL_NONE';
  return (
    <div className="mb-2">
      {aboutRoute && refused !== null ? (
        <RefusalNote refused={refused} offers={offers} />
      ) : (
        <ErrorNote
          error={error}
          action={
            error.code.startsWith('MODEL_') ? (
              <Button onClick={() => showSettings('models')}>{t('settings.pages.models')}</Button>
            ) : undefined
          }
        />
      )}
    </div>
  );
}
