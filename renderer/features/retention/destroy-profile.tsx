import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { SettingRow } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { DestroyDialog } from './destroy-dialog.tsx';

export function DestroyProfile({ hold }: { readonly hold: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <SettingRow name={t('retention.destroy.name')} hint={hold ? <LockedNote /> : t('retention.destroy.hint')}>
      <Button className="text-danger!" disabled={hold} onClick={() => setAsking(true)}>
        {t('retention.destroy.button')}
      </Button>
      {asking && <DestroyDialog onClose={() => setAsking(false)} />}
    </SettingRow>
  );
}
