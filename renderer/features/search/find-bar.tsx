import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useView } from '../../app/view.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { markFound } from './mark-found.ts';
import { useSearch } from './use-search.ts';

/** Finds words in the conversation on show and walks through them, newest first. */
export function FindBar({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const { hits, settled } = useSearch(query, conversationId);
  const messageIds = [...new Set(hits.flatMap(({ messageId }) => messageId ?? []))];
  const found = messageIds.length;
  const messageId = messageIds[current];

  useEffect(() => setCurrent(0), [query]);
  useEffect(() => {
    if (messageId !== undefined) useView.setState({ target: { messageId } });
  }, [messageId]);
  useEffect(() => markFound(query, messageId), [query, messageId]);

  const close = (): void => useView.setState({ finding: false });
  const go = (step: number): void => setCurrent((now) => (found === 0 ? 0 : (now + step + found) % found));

  return (
    <div
      role="search"
      className="flex h-10 shrink-0 items-center gap-1 border-y border-line bg-surface-raised ps-5 pe-3"
    >
      <input
        aria-label={t('search.find')}
        placeholder={t('search.find')}
        value={query}
        autoFocus
        dir="auto"
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') {
            event.stopPropagation();
            close();
          }
        }}
        className="min-w-0 flex-1 bg-transparent text-chrome focus-visible:outline-none"
      />
      <span role="status" className="px-2 text-meta text-ink-muted tabular-nums">
        {query !== '' &&
          settled &&
          (found === 0 ? t('search.findNone') : t('search.findCount', { current: current + 1, total: found }))}
      </span>
      <IconButton label={t('search.previous')} keys="Shift+Enter" disabled={found === 0} onClick={() => go(-1)}>
        <ChevronUp size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('search.next')} keys="Enter" disabled={found === 0} onClick={() => go(1)}>
        <ChevronDown size={15} aria-hidden="true" />
      </IconButton>
      <IconButton label={t('common.close')} keys="Esc" onClick={close}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
