import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { lockVault } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { AccessDialog } from './access-dialog.tsx';

/** The vault is open, and a company asks for more locks than it has: nothing else is answered until it has them. */
export function TwoFactorsNeeded() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <Sheet title={t('security.needed.title')} lead={t('security.needed.body')}>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => setAsking(true)}>
          {t('security.needed.set')}
        </Button>
        <Button look="quiet" onClick={() => void lockVault()}>
          {t('security.needed.lock')}
        </Button>
      </div>
      {asking && <AccessDialog onClose={() => setAsking(false)} />}
    </Sheet>
  );
}
