import { useTranslation } from 'react-i18next';

import { Callout } from '../../components/callout.tsx';
import { useStorage } from './storage.ts';

const safeWords = { DISK_FULL: 'safe', PROFILE_READ_ONLY: 'safeReadOnly', DISK_ERROR: 'safeDisk' } as const;

/** Stays until there is space again, and goes by itself. */
export function StorageBanner() {
  const { t } = useTranslation();
  const problem = useStorage((state) => state.problem);
  if (problem === null) return null;
  return (
    <div className="mx-auto w-full max-w-180 px-6 py-2">
      <Callout tone="warning" title={t(`storage.${problem}`)} live>
        {t(`storage.${safeWords[problem]}`)}
      </Callout>
    </div>
  );
}
