import { useTranslation } from 'react-i18next';

import { formatBytes, formatNumber } from '../../components/format.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import type { Overview } from './use-overview.ts';

/** By whom something was received, and what never got there. */
export function LeftDetails({ receivers, replaced }: Pick<Overview, 'receivers' | 'replaced'>) {
  const { t } = useTranslation();
  const kinds = Object.entries(replaced)
    .toSorted(([, a], [, b]) => b - a)
    .map(([type, n]) => ({ type: type as keyof typeof replaced, n }));
  return (
    <div className="mt-4 grid grid-cols-2 gap-x-8 gap-y-4 text-chrome max-[560px]:grid-cols-1">
      <div>
        <h3 className="mb-1.5 font-medium">{t('overview.receivers')}</h3>
        <ul>
          {receivers.map(({ name, zone, purpose, requests, bytes }) => (
            <li key={`${purpose} ${zone} ${name}`} className="flex items-start gap-2 border-t border-line py-2">
              <span className="mt-1">
                <ZoneMark zone={zone} />
              </span>
              <span className="min-w-0">
                <span className="block truncate">{name}</span>
                <span className="block text-meta text-ink-muted">
                  {purpose === 'words'
                    ? t('overview.receiverLine', { count: requests, size: formatBytes(bytes) })
                    : t('overview.downloadLine', { count: requests })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="mb-1.5 font-medium">{t('overview.replaced')}</h3>
        {kinds.length === 0 ? (
          <p className="border-t border-line py-2 text-ink-muted">{t('overview.replacedNone')}</p>
        ) : (
          <>
            <ul>
              {kinds.map(({ type, n }) => (
                <li key={type} className="flex justify-between gap-6 border-t border-line py-2">
                  <span>{t(type === 'literal' ? 'overview.literal' : `route.types.${type}`)}</span>
                  <span className="text-ink-muted tabular-nums">{formatNumber(n)}</span>
                </li>
              ))}
            </ul>
            <p className="border-t border-line pt-2 text-meta text-ink-muted">{t('overview.replacedHint')}</p>
          </>
        )}
      </div>
    </div>
  );
}
