import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { configure, useTurnAssistant } from '../chat/turn-setup.ts';
import { AssistantIcon } from './assistant-icon.tsx';
import { assistantName } from './assistant-name.ts';
import { useAssistants } from './assistant-store.ts';

/** More than these are a click away, in the composer. */
const MOST = 8;

/** Assistants to begin a conversation with. Choosing the chosen one takes it away again. */
export function StartWith() {
  const { t } = useTranslation();
  const chosen = useTurnAssistant();
  const items = useAssistants((state) => state.items).filter(({ starter }) => starter?.hidden !== true);
  if (items.length === 0) return null;
  return (
    <div role="group" aria-label={t('assistants.startWith')} className="mt-5 flex flex-wrap gap-2">
      {items.slice(0, MOST).map((assistant) => {
        const pressed = assistant.id === chosen?.id;
        return (
          <button
            key={assistant.id}
            type="button"
            aria-pressed={pressed}
            onClick={() => void configure({ assistantId: pressed ? null : assistant.id })}
            className={cx(
              'flex min-h-8 max-w-60 items-center gap-2 rounded-control border px-2.5 text-chrome',
              pressed
                ? 'border-line-strong bg-selected font-medium'
                : 'border-line text-ink-muted hover:bg-hover hover:text-ink',
            )}
          >
            <AssistantIcon icon={assistant.icon} />
            <span dir="auto" className="truncate">
              {assistantName(assistant)}
            </span>
          </button>
        );
      })}
    </div>
  );
}
