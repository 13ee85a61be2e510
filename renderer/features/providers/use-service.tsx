import { useTranslation } from 'react-i18next';

import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { askForProvider } from './provider-store.ts';

/** The other way to a first answer, where a company leaves it open: somebody else's model. */
export function UseService({ onClick }: { readonly onClick?: () => void }) {
  const { t } = useTranslation();
  const locked = usePolicyEntry('providers.userMayAdd')?.value === 'false';
  if (locked) return null;
  return (
    <Button
      onClick={() => {
        onClick?.();
        showSettings('providers');
        askForProvider(true);
      }}
    >
      {t('chat.useService')}
    </Button>
  );
}
