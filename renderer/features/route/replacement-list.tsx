import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { typeWords } from './route-words.ts';
import type { Going } from './preview.ts';
import { useMayLetThrough } from './use-may-let-through.ts';
import type { TurnPlan } from './use-turn-plan.ts';

interface ReplacementListProps {
  readonly plan: TurnPlan;
  readonly replacements: Going['replacements'];
}

/** Each value that is replaced, with what stands in its place, and those let through. */
export function ReplacementList({ plan, replacements }: ReplacementListProps) {
  const { t } = useTranslation();
  const mayLetThrough = useMayLetThrough();
  const values = new Map(
    replacements.map(({ start, end, type, placeholder }) => [plan.text.slice(start, end), { type, placeholder }]),
  );
  return (
    <section aria-busy={!plan.current || undefined}>
      <h3 className="mb-1 font-semibold">{t('leaving.details.replacements')}</h3>
      <p className="mb-1.5 text-meta text-ink-muted">
        {t(
          values.size === 0 && plan.keep.length === 0
            ? 'leaving.details.noReplacements'
            : 'leaving.details.replacementsHint',
        )}
      </p>
      <ul>
        {/* The positions are those of the text that was judged: while it changes they may name other words. */}
        {plan.current &&
          [...values].map(([value, { type, placeholder }]) => (
            <Row
              key={value}
              value={value}
              note={plan.replaced.includes(value) ? t('answers.replace.note') : typeWords(type)}
              becomes={placeholder}
            >
              {plan.replaced.includes(value) ? (
                <Act
                  label={t('answers.replace.undoOf', { value })}
                  text={t('answers.replace.undo')}
                  onClick={() => plan.leave(value)}
                />
              ) : mayLetThrough.includes(type) ? (
                <Act
                  label={t('leaving.details.letThroughOf', { value })}
                  text={t('leaving.details.letThrough')}
                  onClick={() => plan.letThrough(value)}
                />
              ) : (
                <span className="text-meta text-ink-muted">{t('leaving.details.stays')}</span>
              )}
            </Row>
          ))}
        {plan.keep.map((value) => (
          <Row key={value} value={value} note="" becomes={t('leaving.details.goesAsItIs')}>
            <Act
              label={t('leaving.details.replaceAgainOf', { value })}
              text={t('leaving.details.replaceAgain')}
              onClick={() => plan.replaceAgain(value)}
            />
          </Row>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly value: string;
  readonly note: string;
  readonly becomes: string;
  readonly children: ReactNode;
}

function Row({ value, note, becomes, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-t border-line py-1.5">
      <span className="selectable min-w-0 flex-1 basis-56 wrap-anywhere">
        <bdi>{value}</bdi>
        <span aria-hidden="true" className="mx-1.5 text-ink-muted">
          →
        </span>
        <span className="font-mono text-meta">{becomes}</span>
        {note !== '' && <span className="ms-2 inline-block text-meta text-ink-muted">{note}</span>}
      </span>
      {children}
    </li>
  );
}

function Act({
  label,
  text,
  onClick,
}: {
  readonly label: string;
  readonly text: string;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="rounded-control text-meta font-medium text-accent hover:underline"
    >
      {text}
    </button>
  );
}
