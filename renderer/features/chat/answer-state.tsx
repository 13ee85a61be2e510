import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { errorWords } from '../../../shared/messages/index.ts';
import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { canContinue } from './can-continue.ts';
import { ContinueButton } from './continue-button.tsx';
import { Waiting } from './waiting.tsx';
import { regenerate } from './turns.ts';

interface AnswerStateProps {
  readonly message: MessageInBranch;
  /** Nothing hangs on it: it can be gone on with. */
  readonly isLast: boolean;
}

/** What there is to say about an answer that did not simply end: what happened, what is kept, what to do. */
export function AnswerState({ message, isLast }: AnswerStateProps) {
  const { t } = useTranslation();
  if (message.state === 'streaming') return message.content === '' ? <Waiting /> : null;
  const more = isLast && canContinue(message) ? <ContinueButton message={message} /> : null;
  const below = more !== null && <div className="mt-2">{more}</div>;
  if (message.state === 'complete') {
    return (
      <>
        <Remarks message={message} />
        {below}
      </>
    );
  }
  if (message.lineage?.stopReason === 'stopped' && (message.error === null || message.error === 'INFERENCE_STOPPED')) {
    return (
      <>
        <p className="mt-2 text-meta text-ink-muted">{t('chat.stopped')}</p>
        {below}
      </>
    );
  }
  const words = message.error === null ? null : errorWords({ code: message.error });
  const title = words?.what ?? t(message.state === 'failed' ? 'chat.failed' : 'chat.interrupted');
  const aboutModels = message.error?.startsWith('MODEL_') === true;
  return (
    <div className="mt-2">
      <Callout tone={message.state === 'failed' ? 'danger' : 'warning'} title={title}>
        {words?.todo}
        {/* below the words: beside them, a long hint leaves them no room */}
        <span className="mt-2 flex flex-wrap items-start gap-2">
          {aboutModels ? (
            <Button onClick={() => showSettings('models')}>{t('settings.pages.models')}</Button>
          ) : (
            <>
              {more}
              <Button onClick={() => void regenerate(message)}>{t('chat.regenerate')}</Button>
            </>
          )}
        </span>
      </Callout>
    </div>
  );
}

function Remarks({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const dropped = message.lineage?.droppedMessages ?? 0;
  const cut = message.lineage?.stopReason === 'length';
  const empty = message.content.trim() === '';
  if (dropped === 0 && !cut && !empty) return null;
  return (
    <p className="mt-2 text-meta text-ink-muted">
      {[
        empty && t('chat.nothingSaid'),
        cut && t('chat.lengthReached'),
        dropped > 0 && t('chat.dropped', { count: dropped }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}
