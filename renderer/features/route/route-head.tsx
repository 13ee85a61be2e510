import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { ZoneMark } from '../../components/zone-mark.tsx';
import { refusalWords } from './route-words.ts';
import type { Preview } from './preview.ts';

/** Where it goes, or that it does not. */
export function RouteHead({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  if (preview.outcome === 'refused') {
    return (
      <p className="flex items-start gap-2 text-body font-medium">
        <Ban size={14} aria-hidden="true" className="state-mark mt-1.5 shrink-0 text-danger" />
        {refusalWords(preview.refusal)}
      </p>
    );
  }
  const { zone, modelName } = preview.route;
  return (
    <>
      <p className="flex items-center gap-2 text-body font-medium">
        <ZoneMark zone={zone} size={12} />
        <span className="min-w-0 break-words">
          {t(`zones.${zone}`)}: {modelName}
        </span>
      </p>
      {zone === 'device' && <p className="mt-1 text-ink-muted">{t('composer.privacyDeviceBody')}</p>}
    </>
  );
}
