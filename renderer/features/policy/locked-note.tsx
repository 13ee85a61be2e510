import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Under a control that a company has set: why it does not move. */
export function LockedNote() {
  const { t } = useTranslation();
  return (
    <span className="mt-1 flex items-center gap-1.5">
      <Lock size={13} aria-hidden="true" className="state-mark shrink-0" />
      {t('policy.locked')}
    </span>
  );
}
