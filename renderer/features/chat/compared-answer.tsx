import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Choice } from '../../components/choice.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { LazyAnswerText } from '../markdown/lazy-answer-text.tsx';

interface ComparedAnswerProps {
  readonly label: string;
  /** One of the versions; the others are beside it in its branch. */
  readonly message: MessageInBranch;
  readonly shownId: string;
  readonly onChoose: (id: string) => void;
}

/** One side. What is not on show in the conversation is read for it. */
export function ComparedAnswer({ label, message, shownId, onChoose }: ComparedAnswerProps) {
  const { t } = useTranslation();
  const [read, setRead] = useState<MessageInBranch | null>(null);
  const [error, setError] = useState<SottoError | null>(null);
  const shown = shownId === message.id ? message : read?.id === shownId ? read : null;
  useEffect(() => {
    if (shownId === message.id) return;
    let gone = false;
    core.call('messages.page', { conversationId: message.conversationId, leafId: shownId, limit: 1 }).then(
      ({ items }) => !gone && setRead(items.at(-1) ?? null),
      (thrown: unknown) => !gone && setError(asSottoError(thrown)),
    );
    return () => {
      gone = true;
    };
  }, [shownId, message.id, message.conversationId]);
  const lineage = shown?.lineage ?? null;
  return (
    <section aria-label={label} className="min-w-0">
      <Choice
        label={label}
        className="w-full"
        value={shownId}
        options={message.siblingIds.map((id, index) => ({
          value: id,
          label: t('answers.compare.version', { number: index + 1 }),
        }))}
        onChange={onChoose}
      />
      {lineage !== null && (
        <p className="mt-3 mb-1 flex items-center gap-1.5 text-meta text-ink-muted">
          <ZoneMark zone={lineage.zone} size={9} />
          <span className="truncate">{lineage.modelName}</span>
        </p>
      )}
      {error !== null && <ErrorNote error={error} />}
      <div className="max-h-[60vh] overflow-y-auto">
        {shown !== null &&
          (shown.content === '' ? (
            <p className="text-chrome text-ink-muted">{t('answers.compare.empty')}</p>
          ) : (
            <LazyAnswerText text={shown.content} />
          ))}
      </div>
    </section>
  );
}
