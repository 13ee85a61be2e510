import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { useExportFormats } from './export-formats.ts';

export function ExportSection() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const formats = useExportFormats();
  return (
    <SettingSection title={t('data.export.title')} hint={t('data.export.hint')}>
      <SettingRow name={t('data.export.name')} hint={formats.length === 0 ? <LockedNote /> : t('data.export.rowHint')}>
        <Button disabled={formats.length === 0} onClick={() => setOpen(true)}>
          {t('data.export.button')}
        </Button>
      </SettingRow>
      {open && <ExportDialog formats={formats} onClose={() => setOpen(false)} />}
    </SettingSection>
  );
}
