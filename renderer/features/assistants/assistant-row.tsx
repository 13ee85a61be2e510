import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Assistant } from '../../../shared/contract/assistants.ts';
import { sensitivityWords } from '../route/route-words.ts';
import { AssistantIcon } from './assistant-icon.tsx';
import { assistantName } from './assistant-name.ts';

interface AssistantRowProps {
  readonly assistant: Assistant;
  readonly children: ReactNode;
}

export function AssistantRow({ assistant, children }: AssistantRowProps) {
  const { t } = useTranslation();
  const { icon, prompt, floor } = assistant;
  return (
    <li className="flex items-center gap-3 border-t border-line py-3 first:border-t-0">
      <span className="grid size-8 shrink-0 place-items-center rounded-control bg-surface-sunken">
        <AssistantIcon icon={icon} size={16} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span dir="auto" className="text-chrome font-medium wrap-anywhere">
            {assistantName(assistant)}
          </span>
          {floor !== 'public' && (
            <span className="text-meta text-ink-muted">
              {t('assistants.floorBadge', { sensitivity: sensitivityWords(floor) })}
            </span>
          )}
        </span>
        <span dir="auto" className="line-clamp-1 text-chrome text-ink-muted">
          {prompt}
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-0.5">{children}</span>
    </li>
  );
}
