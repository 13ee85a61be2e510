import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { ImportDialog } from './import-dialog.tsx';

export function ImportSection() {
  const { t } = useTranslation();
  const [path, setPath] = useState<string | null>(null);
  const forbidden = usePolicyEntry('import.allowed')?.value === 'false';
  return (
    <SettingSection title={t('data.import.title')}>
      <SettingRow name={t('data.import.name')} hint={forbidden ? <LockedNote /> : t('data.import.rowHint')}>
        <Button disabled={forbidden} onClick={() => void shell.pickPath('import').then(setPath)}>
          {t('data.import.button')}
        </Button>
      </SettingRow>
      {path !== null && <ImportDialog key={path} path={path} onClose={() => setPath(null)} />}
    </SettingSection>
  );
}
