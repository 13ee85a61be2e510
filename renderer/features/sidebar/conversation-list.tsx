import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';

import { showConversation, useView } from '../../app/view.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { deleteConversations } from './conversation-actions.ts';
import { ConversationItem } from './conversation-item.tsx';
import { EmptyList } from './empty-list.tsx';
import { loadMoreConversations, useConversations } from './conversation-store.ts';
import { groupByDate } from './group-by-date.ts';
import { groupName } from './group-name.ts';
import { listRows, stepRow } from './list-rows.ts';
import { clearSelection, selectAll, selectTo, toggleSelected, useSelection } from './selection.ts';
import { useToday } from './use-today.ts';

const HEADING = 30;
const ITEM = 32;

export function ConversationList() {
  const { items, loaded, error, nextCursor, filter } = useConversations();
  const chosen = useSelection((state) => state.ids);
  const openId = useView((state) => (state.place === 'chat' ? state.conversationId : null));
  const [renaming, setRenaming] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const now = useToday();
  const rows = useMemo(() => listRows(groupByDate(items, now)), [items, now]);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? HEADING : ITEM),
    overscan: 8,
    paddingEnd: 8,
    // about what it will be: rows that wait until the list is measured are all made at once
    initialRect: { width: 0, height: window.innerHeight },
  });

  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (nextCursor !== null && lastShown >= rows.length - 30) void loadMoreConversations();
  }, [nextCursor, lastShown, rows.length]);

  const listed = (): string[] => rows.flatMap((row) => (row.kind === 'conversation' ? [row.key] : []));

  const open = (event: MouseEvent, id: string): void => {
    if (event.shiftKey) selectTo(id, listed(), openId);
    else if (event.ctrlKey || event.metaKey) toggleSelected(id);
    else {
      clearSelection();
      showConversation(id);
    }
  };

  const move = (event: KeyboardEvent, index: number, id: string): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step !== null) {
      event.preventDefault();
      const next = stepRow(rows, index, step);
      const target = rows[next];
      if (event.shiftKey && target?.kind === 'conversation') selectTo(target.key, listed(), id);
      virtualizer.scrollToIndex(next);
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"] [data-open]`)?.focus(),
      );
    } else if (event.key === 'F2') setRenaming(id);
    else if (event.key === 'Escape' && chosen.size > 0) {
      event.stopPropagation();
      clearSelection();
    } else if (event.key === ' ' && (event.ctrlKey || event.metaKey || chosen.size > 0)) {
      event.preventDefault();
      toggleSelected(id);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      selectAll(listed());
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      void deleteConversations(chosen.has(id) ? [...chosen] : [id]).then(clearSelection);
    }
  };

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-x-hidden overflow-y-auto ps-2.5 [scrollbar-gutter:stable]">
      {error !== null && <ErrorNote error={error} />}
      {loaded && items.length === 0 && <EmptyList filter={filter} />}
      <ul className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {shown.map((virtual) => {
          const row = rows[virtual.index];
          if (row === undefined) return null;
          return (
            <li
              key={virtual.key}
              data-index={virtual.index}
              className="absolute inset-x-0 top-0"
              style={{ height: virtual.size, transform: `translateY(${virtual.start}px)` }}
            >
              {row.kind === 'heading' ? (
                <h2 className="flex h-full items-end px-2 pb-1 text-meta font-medium text-ink-muted">
                  {groupName(row.key, now)}
                </h2>
              ) : (
                <ConversationItem
                  conversation={row.conversation}
                  isOpen={row.conversation.id === openId}
                  isChosen={chosen.has(row.conversation.id)}
                  isRenaming={renaming === row.conversation.id}
                  onOpen={(event) => open(event, row.conversation.id)}
                  onRename={setRenaming}
                  onKeyDown={(event) => move(event, virtual.index, row.conversation.id)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
