import { ArrowDownToLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { showSettings } from '../../app/view.ts';
import { useUpdates } from './update-store.ts';

/** A new version that waits for somebody to say so. Leads to where that is done. */
export function UpdateLine() {
  const { t } = useTranslation();
  const found = useUpdates(({ state }) => state?.found ?? null);
  if (found === null || (found.state !== 'found' && found.state !== 'ready')) return null;
  return (
    <button
      type="button"
      onClick={() => showSettings('about')}
      className="mx-2 mb-1 flex items-center gap-2 rounded-control px-2 py-1.5 text-start text-chrome text-ink-muted hover:bg-hover hover:text-ink"
    >
      <ArrowDownToLine size={15} aria-hidden="true" className="shrink-0" />
      <span className="min-w-0">{t('updates.waiting', { release: found.release })}</span>
    </button>
  );
}
