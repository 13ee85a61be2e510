import { LifeBuoy } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { usePolicy } from './policy-store.ts';

/** Where the company helps its people; nothing where it names no place. The shell shows the real address and asks. */
export function SupportLink() {
  const { t } = useTranslation();
  const link = usePolicy(({ policy }) => policy?.supportLink ?? null);
  if (link === null) return null;
  return (
    <Button
      className="mt-3"
      icon={<LifeBuoy size={15} aria-hidden="true" />}
      onClick={() => void shell.openExternal(link)}
    >
      {t('policy.help')}
    </Button>
  );
}
