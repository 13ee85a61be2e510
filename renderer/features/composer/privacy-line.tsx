import { Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { Spinner } from '../../components/spinner.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { useTurnMode } from '../chat/turn-mode.ts';
import { providerOf } from '../providers/provider-of.ts';
import { useProviders } from '../providers/provider-store.ts';
import { lineWords } from '../route/line-words.ts';
import type { LineWords } from '../route/line-words.ts';
import type { TurnPlan } from '../route/use-turn-plan.ts';

interface PrivacyLineProps {
  readonly plan: TurnPlan;
  readonly onOpen: () => void;
}

/** One sentence on where the words being written will go. */
export function PrivacyLine({ plan, onOpen }: PrivacyLineProps) {
  const { t } = useTranslation();
  const providers = useProviders((state) => state.items);
  const idle = useIdleWords();
  const waiting = plan.text.trim() !== '' && !plan.current;
  const words = ((): LineWords | null => {
    if (plan.text.trim() === '') return idle;
    if (plan.preview !== null) return lineWords(plan.preview, providers);
    return plan.error === null ? null : { text: t('leaving.line.unknown'), mark: null };
  })();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-busy={waiting || undefined}
      aria-haspopup="dialog"
      data-mark={words?.mark ?? undefined}
      className="mt-1.5 -ms-1 flex max-w-full items-center gap-1.5 rounded-control px-2.5 py-1 text-start text-meta text-ink-muted hover:bg-hover hover:text-ink"
    >
      {words === null ? <Spinner size={9} /> : <Mark mark={words.mark} />}
      {/* What was true of an earlier text is shown as such until the next answer. */}
      <span role="status" className={cx('min-w-0', waiting && words !== null && 'opacity-60')}>
        {words === null ? t('leaving.line.checking') : words.text}
      </span>
    </button>
  );
}

function Mark({ mark }: { readonly mark: LineWords['mark'] }) {
  if (mark === null) return null;
  if (mark !== 'blocked') return <ZoneMark zone={mark} size={9} />;
  return <Ban size={11} aria-hidden="true" className="state-mark shrink-0 text-danger" />;
}

/** With nothing written: what the conversation is set to. */
function useIdleWords(): LineWords {
  const { t } = useTranslation();
  const mode = useTurnMode();
  const model = useAnsweringModel();
  const providers = useProviders((state) => state.items);
  const used = providers.some(({ models }) => models.length > 0);
  if (mode.kind === 'auto' && used) return { text: t('leaving.line.modeAuto'), mark: null };
  if (model === null || model.zone === 'device') return { text: t('leaving.line.device'), mark: 'device' };
  const name = providerOf(model.id, providers)?.settings.name ?? model.name;
  return { text: t('leaving.line.goesTo', { name }), mark: model.zone };
}
