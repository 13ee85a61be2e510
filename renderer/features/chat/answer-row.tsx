import { Info, RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { useView } from '../../app/view.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { LazyAnswerText } from '../markdown/lazy-answer-text.tsx';
import { AnswerState } from './answer-state.tsx';
import { BranchSwitcher } from './branch-switcher.tsx';
import { CopyButton } from './copy-button.tsx';
import { MessageActions } from './message-actions.tsx';
import { regenerate } from './turns.ts';
import { useTurnModel } from './turn-model.ts';

export function AnswerRow({ message, isLast }: { readonly message: MessageInBranch; readonly isLast: boolean }) {
  const { t } = useTranslation();
  const turnModel = useTurnModel();
  const streaming = message.state === 'streaming';
  const zone = message.lineage?.zone ?? 'device';
  const name = message.lineage?.modelName ?? (streaming ? turnModel?.name : undefined);
  return (
    <div>
      <p className="mb-1 flex items-center gap-1.5 text-meta text-ink-muted">
        <ZoneMark zone={zone} size={9} />
        {name !== undefined && <span className="truncate">{name}</span>}
        <span className={name === undefined ? '' : 'sr-only'}>{t(`zones.${zone}`)}</span>
      </p>
      {message.content !== '' && <LazyAnswerText text={message.content} />}
      <AnswerState message={message} />
      {!streaming && (
        <MessageActions align="start" always={isLast}>
          <BranchSwitcher message={message} />
          {message.content !== '' && <CopyButton text={message.content} label={t('chat.copyMarkdown')} />}
          <IconButton label={t('chat.regenerate')} onClick={() => void regenerate(message, turnModel?.id ?? null)}>
            <RotateCcw size={14} aria-hidden="true" />
          </IconButton>
          {message.lineage !== null && (
            <IconButton label={t('chat.details')} onClick={() => useView.setState({ detailsOf: message.id })}>
              <Info size={14} aria-hidden="true" />
            </IconButton>
          )}
        </MessageActions>
      )}
    </div>
  );
}
