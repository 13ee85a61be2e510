import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { SearchFilters } from '../../../shared/contract/conversations.ts';
import { runCommand } from '../../app/shortcuts.ts';
import { showConversation, showDialog } from '../../app/view.ts';
import { useConversations } from '../sidebar/conversation-store.ts';
import { FilterRow } from './filter-row.tsx';
import { paletteSections } from './palette-items.ts';
import type { PaletteItem } from './palette-items.ts';
import { PaletteRow } from './palette-row.tsx';
import { isEmpty } from './search-filters.ts';
import { useSearch } from './use-search.ts';

const NO_FILTERS: SearchFilters = {};

export function PaletteBody() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const recent = useConversations((state) => state.items);
  const [filters, setFilters] = useState<SearchFilters>(NO_FILTERS);
  const filtered = !isEmpty(filters);
  const { hits, truncated, settled } = useSearch(query, undefined, filters);
  const sections = paletteSections(query, hits, recent, filtered);
  const items = sections.flatMap((section) => section.items);
  const current = items[Math.min(active, items.length - 1)];

  useEffect(() => setActive(0), [query, filters]);
  useEffect(() => {
    if (current !== undefined) document.getElementById(current.id)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((now) =>
        items.length === 0 ? 0 : (Math.min(now, items.length - 1) + step + items.length) % items.length,
      );
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing && current !== undefined) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Backspace' && query === '' && filtered) {
      event.preventDefault();
      setFilters(NO_FILTERS);
    }
  };

  return (
    <>
      <div className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line px-4">
        <Search size={16} aria-hidden="true" className="text-ink-muted" />
        <input
          role="combobox"
          aria-label={t('search.label')}
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={current?.id}
          placeholder={t('search.placeholder')}
          value={query}
          dir="auto"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent focus-visible:outline-none"
        />
      </div>
      <FilterRow filters={filters} onChange={setFilters} />
      <div
        id="palette-list"
        role="listbox"
        aria-label={t('search.label')}
        className="min-h-0 flex-1 overflow-y-auto p-1.5"
      >
        {sections.map((section) => (
          <div key={section.name} role="group" aria-labelledby={`palette-${section.name}`}>
            <div id={`palette-${section.name}`} className="px-2.5 pt-2 pb-1 text-meta font-medium text-ink-muted">
              {section.name === 'found' ? t('filters.found') : t(`search.${section.name}`)}
            </div>
            {section.items.map((item) => (
              <PaletteRow
                key={item.id}
                item={item}
                active={item === current}
                onPoint={() => setActive(items.indexOf(item))}
                onChoose={() => choose(item)}
              />
            ))}
          </div>
        ))}
      </div>
      {items.length === 0 && settled && (query.trim() !== '' || filtered) && (
        <div className="px-4 py-6 text-chrome">
          {query.trim() !== '' && <p>{t('search.none', { query: query.trim() })}</p>}
          <p className="text-ink-muted">{t(filtered ? 'filters.noneHint' : 'search.noneHint')}</p>
        </div>
      )}
      {truncated && <p className="border-t border-line px-4 py-2 text-meta text-ink-muted">{t('search.truncated')}</p>}
      <p role="status" className="sr-only">
        {settled && (query.trim() !== '' || filtered) && t('search.results', { count: hits.length })}
      </p>
    </>
  );
}

function choose(item: PaletteItem): void {
  if (item.kind === 'conversation') return showConversation(item.conversation.id);
  if (item.kind === 'hit') return showConversation(item.hit.conversationId, item.hit.messageId ?? undefined);
  showDialog(null);
  runCommand(item.command);
}
