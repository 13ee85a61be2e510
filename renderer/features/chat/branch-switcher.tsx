import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { showBranch } from './turns.ts';

/** ‹ 2 / 3 ›, where a message has versions beside it. */
export function BranchSwitcher({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const total = message.siblingIds.length;
  const index = message.siblingIds.indexOf(message.id);
  if (total < 2) return null;
  const go = (step: number): void => {
    const target = message.siblingIds[index + step];
    if (target !== undefined) void showBranch(target);
  };
  return (
    <div
      role="group"
      aria-label={t('chat.branch', { current: index + 1, total })}
      className="flex items-center text-meta text-ink-muted tabular-nums"
    >
      <IconButton label={t('chat.previousBranch')} disabled={index <= 0} onClick={() => go(-1)}>
        <ChevronLeft size={14} aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
      <span>{t('chat.branchOf', { current: index + 1, total })}</span>
      <IconButton label={t('chat.nextBranch')} disabled={index >= total - 1} onClick={() => go(1)}>
        <ChevronRight size={14} aria-hidden="true" className="rtl:-scale-x-100" />
      </IconButton>
    </div>
  );
}
