import { CornerDownLeft, Text } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { AssistantIcon } from '../assistants/assistant-icon.tsx';
import { slashGroups } from './slash-items.ts';
import type { SlashItem } from './slash-items.ts';
import { useSlashSource } from './use-slash-source.ts';

interface SlashMenuProps {
  readonly onChoose: (item: SlashItem) => void;
  /** It was no command: the text as it was typed, slash included; empty when it was let go of. */
  readonly onText: (text: string, focus: boolean) => void;
}

/** Of a snippet, in UTF-16 units: more than fits a line, and a whole one may be a hundred thousand. */
const SHOWN = 200;

/** What a slash at the beginning offers: a combobox above the message. What no entry begins with is written as it is. */
export function SlashMenu({ onChoose, onText }: SlashMenuProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const source = useSlashSource();
  const groups = slashGroups(query, source);
  const items = groups.flatMap((group) => group.items);
  const current = items[Math.min(active, items.length - 1)];

  useEffect(() => {
    if (current !== undefined) document.getElementById(current.id)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  // giving the focus away is a reason to close, and closing gives it away
  const left = useRef(false);
  const leave = (text: string, focus = true): void => {
    if (left.current) return;
    left.current = true;
    onText(text, focus);
  };
  const choose = (item: SlashItem): void => {
    left.current = true;
    onChoose(item);
  };
  const type = (next: string): void => {
    // a second slash says that a slash was meant
    if (next === '/') return leave('/');
    if (slashGroups(next, source).length === 0) return leave(`/${next}`);
    setQuery(next);
    setActive(0);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((now) => (Math.min(now, items.length - 1) + step + items.length) % items.length);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (current !== undefined) choose(current);
    } else if (event.key === 'Escape' || (event.key === 'Backspace' && query === '')) {
      event.preventDefault();
      event.stopPropagation();
      leave('');
    }
  };

  return (
    <div
      className="float absolute inset-x-6 bottom-full z-30 mb-1.5 flex max-h-[50vh] flex-col overflow-hidden rounded-surface border border-line bg-surface-raised shadow-float"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave(query === '' ? '' : `/${query}`, false);
      }}
    >
      <div className="flex h-10 shrink-0 items-center gap-1 border-b border-line px-3.5">
        <span aria-hidden="true" className="text-ink-muted">
          {'/'}
        </span>
        <input
          role="combobox"
          aria-label={t('slash.label')}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="slash-list"
          aria-activedescendant={current?.id}
          placeholder={t('slash.placeholder')}
          value={query}
          autoFocus
          dir="auto"
          spellCheck={false}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent focus-visible:outline-none"
        />
      </div>
      <div
        id="slash-list"
        role="listbox"
        aria-label={t('slash.label')}
        className="min-h-0 flex-1 overflow-y-auto p-1.5"
      >
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={`slash-group-${group.name}`}>
            <div id={`slash-group-${group.name}`} className="px-2 pt-1.5 pb-1 text-meta font-medium text-ink-muted">
              {t(`slash.groups.${group.name}`)}
            </div>
            {group.items.map((item) => (
              <div
                key={item.id}
                id={item.id}
                role="option"
                aria-selected={item === current}
                onMouseMove={item === current ? undefined : () => setActive(items.indexOf(item))}
                // the field keeps the focus until something was chosen
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(item)}
                className={cx(
                  'flex min-h-7 items-center gap-2.5 rounded-control px-2 py-1 text-chrome',
                  item === current && 'bg-selected',
                )}
              >
                <ItemIcon item={item} />
                <span dir="auto" className="max-w-[60%] shrink-0 truncate">
                  {item.label}
                </span>
                {item.kind === 'snippet' && (
                  <span dir="auto" className="min-w-0 truncate text-meta text-ink-muted">
                    {item.snippet.text.slice(0, SHOWN).split('\n', 1)[0]}
                  </span>
                )}
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="border-t border-line px-3.5 py-1.5 text-meta text-ink-muted max-[560px]:hidden">
        {t('slash.hint')}
      </p>
      <p role="status" className="sr-only">
        {t('slash.count', { count: items.length })}
      </p>
    </div>
  );
}

function ItemIcon({ item }: { readonly item: SlashItem }) {
  if (item.kind === 'assistant') return <AssistantIcon icon={item.assistant.icon} />;
  const Icon = item.kind === 'snippet' ? Text : CornerDownLeft;
  return <Icon size={15} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink-muted" />;
}
