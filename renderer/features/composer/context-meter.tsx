import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { formatCompact, formatNumber, formatPercent } from '../../components/format.ts';
import { Tip } from '../../components/tip.tsx';
import { fullness } from './fullness.ts';
import type { Measured } from './fullness.ts';

/** How full the model's context would be: a thin bar and a number, and the counts on hover. */
export function ContextMeter({ measured }: { readonly measured: Measured | null }) {
  const { t } = useTranslation();
  if (measured === null) return null;
  const { promptTokens, contextSize, exact } = measured;
  if (contextSize === null) {
    return (
      <Tip text={t('context.unknown', { count: promptTokens })}>
        <span tabIndex={0} className="rounded-control px-1 text-meta text-ink-muted tabular-nums">
          {t('context.about', { tokens: formatCompact(promptTokens) })}
        </span>
      </Tip>
    );
  }
  const share = Math.min(1, promptTokens / contextSize);
  const state = fullness(measured);
  const counts = { used: formatNumber(promptTokens), size: formatNumber(contextSize) };
  const words = t(exact ? 'context.counted' : 'context.estimated', counts);
  return (
    <Tip text={words}>
      <span
        role="meter"
        tabIndex={0}
        aria-label={t('context.label')}
        aria-valuemin={0}
        aria-valuemax={contextSize}
        aria-valuenow={Math.min(promptTokens, contextSize)}
        aria-valuetext={words}
        data-state={state}
        className="flex h-7 items-center gap-1.5 rounded-control px-1.5 text-meta text-ink-muted tabular-nums"
      >
        <span aria-hidden="true" className="h-1 w-8 overflow-hidden rounded-full bg-line-strong/30">
          <span
            className={cx('state-mark block h-full rounded-full', state === 'room' ? 'bg-ink-muted' : 'bg-warning')}
            style={{ width: `${Math.max(4, share * 100)}%` }}
          />
        </span>
        {formatPercent(share)}
      </span>
    </Tip>
  );
}
