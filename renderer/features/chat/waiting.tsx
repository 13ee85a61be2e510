import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatPercent } from '../../components/format.ts';
import { Spinner } from '../../components/spinner.tsx';
import { useModels } from '../models/model-store.ts';

/** Between asking and the first word. Nothing for the first moment, so that a quick answer does not flicker. */
export function Waiting() {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  const inference = useModels((state) => state.inference);
  const models = useModels((state) => state.items);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className="h-6" />;
  const loading = inference.state === 'loading' ? inference : null;
  const model = models.find(({ id }) => id === loading?.modelId)?.name;
  return (
    <p className="flex h-6 items-center gap-2 text-chrome text-ink-muted">
      <Spinner />
      {loading !== null && model !== undefined
        ? t('chat.loadingModel', { model, percent: formatPercent(loading.progress) })
        : t('chat.waiting')}
    </p>
  );
}
