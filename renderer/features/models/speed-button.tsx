import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ModelSpeed } from '../../../shared/contract/models.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { formatNumber } from '../../components/format.ts';
import { toastError } from '../toasts/toasts.ts';

/** Measures how fast a model reads and writes here. */
export function SpeedButton({ modelId }: { readonly modelId: string }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [speed, setSpeed] = useState<ModelSpeed | null>(null);
  const measure = (): void => {
    setBusy(true);
    core
      .call('models.speed', { id: modelId })
      .then(setSpeed, toastError)
      .finally(() => setBusy(false));
  };
  const shown = (value: number | null): string => (value === null ? '–' : formatNumber(value, value < 20 ? 1 : 0));
  return (
    <>
      <Button busy={busy} onClick={measure}>
        {t(busy ? 'models.measuring' : 'models.measure')}
      </Button>
      {speed !== null && (
        <p role="status" className="self-center text-chrome text-ink-muted tabular-nums">
          {t('models.speed', { writing: shown(speed.writing), reading: shown(speed.reading) })}
        </p>
      )}
    </>
  );
}
