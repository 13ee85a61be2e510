import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { RestoreDialog } from './restore-dialog.tsx';

/** For those who have a backup and no vault that opens. Nothing where a company allows no backups. */
export function RestoreButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (usePolicyEntry('backups.allowed')?.value === 'false') return null;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('data.backup.restoreButton')}
      </Button>
      {open && <RestoreDialog own={[]} onClose={() => setOpen(false)} />}
    </>
  );
}
