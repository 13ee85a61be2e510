import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown } from 'lucide-react';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useView } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { Spinner } from '../../components/spinner.tsx';
import { estimateHeight } from './estimate-height.ts';
import { MessageRow } from './message-row.tsx';
import { loadOlder, loadUntil, useTranscript } from './transcript.ts';
import { onSent } from './turns.ts';

/** Pixels from the end within which the reader counts as being at it. */
const AT_END = 24;
/** Pixels from the start at which earlier messages are fetched. */
const NEAR_START = 1200;

/** The messages on show, drawn only where the reader looks. Follows the end only while the reader is there. */
export function TranscriptView() {
  const { t } = useTranslation();
  const messages = useTranscript((state) => state.messages);
  const hasMore = useTranscript((state) => state.hasMore);
  const loadingOlder = useTranscript((state) => state.loadingOlder);
  const target = useView((state) => state.target);
  const scroller = useRef<HTMLDivElement>(null);

  const virtualizer = useVirtualizer({
    count: messages.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => messages[index]?.id ?? index,
    estimateSize: (index) => estimateHeight(messages[index]),
    overscan: 2,
    paddingStart: 48,
    paddingEnd: 24,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: AT_END,
    initialOffset: () => Number.MAX_SAFE_INTEGER,
  });

  useEffect(() => onSent(() => requestAnimationFrame(() => virtualizer.scrollToEnd())), [virtualizer]);

  useEffect(() => {
    if (target === null) return;
    let live = true;
    void loadUntil(target.messageId).then((found) => {
      if (!live || !found) return;
      const index = useTranscript.getState().messages.findIndex(({ id }) => id === target.messageId);
      requestAnimationFrame(() => virtualizer.scrollToIndex(index, { align: 'center' }));
    });
    return () => {
      live = false;
    };
  }, [target, virtualizer]);

  const rows = virtualizer.getVirtualItems();
  const whole = useWhole(messages.at(-1)?.state === 'streaming');
  const atEnd = rows.length === 0 || virtualizer.isAtEnd(AT_END * 3);
  const streaming = messages.at(-1)?.state === 'streaming';

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="region"
        tabIndex={0}
        aria-label={t('chat.transcript')}
        onScroll={(event) => {
          if (hasMore && event.currentTarget.scrollTop < NEAR_START) void loadOlder();
        }}
        className="h-full overflow-x-hidden overflow-y-auto overscroll-contain [overflow-anchor:none] [scrollbar-gutter:stable_both-edges] focus-visible:-outline-offset-2"
      >
        <div className="relative w-full" style={{ height: virtualizer.getTotalSize() }}>
          <p className="absolute inset-x-0 top-4 flex items-center justify-center gap-2 text-meta text-ink-muted">
            {loadingOlder ? (
              <>
                <Spinner size={12} /> {t('chat.loadingOlder')}
              </>
            ) : (
              !hasMore && t('chat.start')
            )}
          </p>
          {(whole ? rows : rows.slice(-1)).map((row) => {
            const message = messages[row.index];
            if (message === undefined) return null;
            return (
              <div
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={row.index}
                className="absolute inset-x-0 top-0 contain-layout contain-style"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <MessageRow message={message} isLast={row.index === messages.length - 1} />
              </div>
            );
          })}
        </div>
      </div>
      {!atEnd && (
        <Button
          onClick={() => virtualizer.scrollToEnd({ behavior: 'auto' })}
          icon={<ArrowDown size={14} aria-hidden="true" />}
          className="absolute inset-x-0 bottom-3 mx-auto w-fit rounded-full! shadow-float"
        >
          {t(streaming ? 'chat.toEndNew' : 'chat.toEnd')}
        </Button>
      )}
    </div>
  );
}

/**
 * False until what was opened has its last message on show: the others follow in slices, as all of them at once hold the
 * page up. Not where words are arriving, which would begin the slices again and again.
 */
function useWhole(growing: boolean): boolean {
  const [whole, setWhole] = useState(growing);
  useEffect(() => startTransition(() => setWhole(true)), []);
  return whole;
}
