import { useTranslation } from 'react-i18next';

/** Over the conversation while files are held above the window. */
export function DropVeil() {
  const { t } = useTranslation();
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-3 z-30 grid place-items-center rounded-surface border-2 border-dashed border-accent bg-surface/90"
    >
      <div className="text-center">
        <p className="font-medium text-ink">{t('attachments.drop')}</p>
        <p className="mt-1 text-chrome text-ink-muted">{t('attachments.dropHint')}</p>
      </div>
    </div>
  );
}
