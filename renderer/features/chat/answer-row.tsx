import { Eye, Info, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { showPanel } from '../../app/view.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { LazyAnswerText } from '../markdown/lazy-answer-text.tsx';
import { AgainMenu } from './again-menu.tsx';
import { AnswerState } from './answer-state.tsx';
import { BranchSwitcher } from './branch-switcher.tsx';
import { CompareAnswers } from './compare-answers.tsx';
import { CopyAnswer } from './copy-answer.tsx';
import { FailedBefore } from './failed-before.tsx';
import { MessageActions } from './message-actions.tsx';
import { PurgeMessage } from './purge-message.tsx';
import { Thoughts } from './thoughts.tsx';
import { regenerate } from './turns.ts';
import { useTurnRoutes } from './turn-routes.ts';

export function AnswerRow({ message, isLast }: { readonly message: MessageInBranch; readonly isLast: boolean }) {
  const { t } = useTranslation();
  const route = useTurnRoutes((state) => state[message.id]);
  const streaming = message.state === 'streaming';
  // a row that comes back into view has its words, and their height, from the first frame on
  const [begins] = useState(streaming && message.content === '');
  // Null only while it is being written for another window, or when nothing is known of how it was made.
  const from = message.lineage ?? route ?? null;
  const left = from !== null && from.zone !== 'device';
  return (
    <div>
      <p className="mb-1 flex items-center gap-1.5 text-meta text-ink-muted">
        {from === null ? (
          t('leaving.saw.answer')
        ) : (
          <>
            <ZoneMark zone={from.zone} size={9} />
            <span className="truncate">{from.modelName}</span>
            <span className="sr-only">{t(`zones.${from.zone}`)}</span>
          </>
        )}
      </p>
      <FailedBefore lineage={message.lineage} />
      {message.reasoning !== undefined && (
        <Thoughts text={message.reasoning} under={streaming && message.content === ''} />
      )}
      {message.content !== '' && (
        <div className={left ? 'went-out' : undefined}>
          <LazyAnswerText text={message.content} begins={begins} />
        </div>
      )}
      <AnswerState message={message} isLast={isLast} />
      {!streaming && (
        <MessageActions align="start" always={isLast}>
          <BranchSwitcher message={message} />
          {message.content !== '' && <CopyAnswer text={message.content} />}
          <IconButton label={t('chat.regenerate')} onClick={() => void regenerate(message)}>
            <RotateCcw size={14} aria-hidden="true" />
          </IconButton>
          <AgainMenu message={message} />
          <CompareAnswers message={message} />
          {left && (
            <IconButton label={t('leaving.saw.open')} onClick={() => showPanel('saw', message.id)}>
              <Eye size={14} aria-hidden="true" />
            </IconButton>
          )}
          {message.lineage !== null && (
            <IconButton label={t('chat.details')} onClick={() => showPanel('details', message.id)}>
              <Info size={14} aria-hidden="true" />
            </IconButton>
          )}
          <PurgeMessage message={message} />
        </MessageActions>
      )}
    </div>
  );
}
