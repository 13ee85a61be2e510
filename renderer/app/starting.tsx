import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Spinner } from '../components/spinner.tsx';

/** Empty at first: opening takes a blink, and a blink needs no words. */
export function Starting() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="grid h-full place-items-center text-chrome text-ink-muted">
      {late && (
        <p role="status" className="flex items-center gap-2">
          <Spinner /> {t('common.loading')}
        </p>
      )}
    </main>
  );
}
