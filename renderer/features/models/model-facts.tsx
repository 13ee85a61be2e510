import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { GgufFacts } from '../../../shared/contract.ts';
import { formatBytes, formatCompact } from '../../components/format.ts';

/** What a model file says about itself, and what it needs. */
export function ModelFacts({ facts, children }: { readonly facts: GgufFacts; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const context = (tokens: number): string => t('units.tokens', { count: tokens });
  const rows: readonly (readonly [string, string])[] = [
    [t('settings.models.architecture'), facts.architecture],
    [
      t('settings.models.parameters'),
      facts.parameters === null ? t('common.unknown') : formatCompact(facts.parameters),
    ],
    [t('settings.models.quantization'), facts.quantization],
    [t('settings.models.context'), context(facts.contextLength)],
    [t('settings.models.size'), formatBytes(facts.sizeBytes)],
    [
      t('settings.models.memory'),
      t('settings.models.memoryAt', { size: formatBytes(facts.memoryBytes), tokens: context(facts.memoryContext) }),
    ],
    [
      t('settings.models.template'),
      t(facts.hasChatTemplate ? 'settings.models.templateYes' : 'settings.models.templateNo'),
    ],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-chrome">
      {rows.map(([name, value]) => (
        <ModelFact key={name} name={name} value={value} />
      ))}
      {children}
    </dl>
  );
}

export function ModelFact({
  name,
  value,
  mono = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly mono?: boolean;
}) {
  return (
    <div className="contents">
      <dt className="text-ink-muted">{name}</dt>
      <dd className={mono ? 'font-mono text-meta leading-4.5 break-all' : 'min-w-0 break-words tabular-nums'}>
        {value}
      </dd>
    </div>
  );
}
