import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { useSession } from '../../app/session.ts';
import { showSettings } from '../../app/view.ts';
import { reloadPolicy, usePolicy } from './policy-store.ts';

/** The company's line at the top of the window, or that its policy can't be trusted. Nothing where nobody decided. */
export function PolicyBanner() {
  const { t } = useTranslation();
  const policy = usePolicy((state) => state.policy);
  // asked again with every new core: the first moment may be before there is one
  const phase = useSession((state) => state.phase);
  useEffect(() => {
    if (phase !== 'starting') void reloadPolicy().catch(() => undefined);
  }, [phase]);
  if (policy === null) return null;
  if (policy.state === 'fallback') {
    return (
      <p
        role="status"
        className="flex items-center justify-center gap-2 border-b border-line bg-surface-side px-4 py-1.5 text-meta"
      >
        <TriangleAlert size={14} aria-hidden="true" className="state-mark shrink-0 text-warning" />
        <span className="min-w-0">{t('policy.fallbackShort')}</span>
        <button type="button" className="shrink-0 underline underline-offset-2" onClick={() => showSettings('policy')}>
          {t('policy.why')}
        </button>
      </p>
    );
  }
  if (policy.banner === null) return null;
  return <p className="border-b border-line bg-surface-side px-4 py-1.5 text-center text-meta">{policy.banner}</p>;
}
