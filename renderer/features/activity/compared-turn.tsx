import { useTranslation } from 'react-i18next';

import { compareTexts } from './compare-texts.ts';
import type { ComparedTurn } from './compared-turns.ts';

const names = { system: 'leaving.saw.instructions', user: 'leaving.saw.you', assistant: 'leaving.saw.answer' } as const;

/** One text twice: as it stands here, and as it was sent, with the differences marked. */
export function ComparedTurnText({ turn }: { readonly turn: ComparedTurn }) {
  const { t } = useTranslation();
  const stretches = turn.yours === null ? null : compareTexts(turn.yours, turn.sent);
  return (
    <section aria-label={t(names[turn.role])} className="border-t border-line py-3">
      <h3 className="mb-1 text-meta font-medium text-ink-muted">{t(names[turn.role])}</h3>
      <div className="grid gap-3 @md:grid-cols-2">
        <div className="min-w-0">
          <h4 className="text-meta text-ink-muted">{t('leaving.saw.yours')}</h4>
          {stretches === null ? (
            <p className="text-meta text-ink-muted">{t('leaving.saw.notOnShow')}</p>
          ) : (
            <p dir="auto" className="selectable text-chrome by-line wrap-anywhere">
              {stretches.map(({ same, yours }, index) =>
                same || yours === '' ? (
                  yours
                ) : (
                  // oxlint-disable-next-line react/no-array-index-key -- stretches have no other name
                  <del key={index} title={t('leaving.saw.removed')} className="changed no-underline">
                    {yours}
                  </del>
                ),
              )}
            </p>
          )}
        </div>
        <div className="min-w-0">
          <h4 className="text-meta text-ink-muted">{t('leaving.saw.sent')}</h4>
          <p
            dir="auto"
            data-sent
            className="selectable font-mono text-meta [font-variant-ligatures:none] by-line wrap-anywhere"
          >
            {stretches === null
              ? turn.sent
              : stretches.map(({ same, sent }, index) =>
                  same || sent === '' ? (
                    sent
                  ) : (
                    // oxlint-disable-next-line react/no-array-index-key -- stretches have no other name
                    <ins key={index} title={t('leaving.saw.added')} className="changed no-underline">
                      {sent}
                    </ins>
                  ),
                )}
          </p>
        </div>
      </div>
    </section>
  );
}
