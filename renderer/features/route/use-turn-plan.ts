import { useMemo, useState } from 'react';

import { useTranscript } from '../chat/transcript.ts';
import { useChosenMode } from '../chat/turn-mode.ts';
import { useBegins } from '../chat/turn-setup.ts';
import { beginFor, wishFor } from '../chat/turn-wish.ts';
import type { TurnWish } from '../chat/turn-wish.ts';
import { useModels } from '../models/model-store.ts';
import { useProviders } from '../providers/provider-store.ts';
import type { PreviewParams } from './preview.ts';
import { usePreview } from './use-preview.ts';
import type { Previewed } from './use-preview.ts';

/** A text being written and where it would go. */
export interface TurnPlan extends Previewed {
  /** What is asked about it; null: nothing is written. */
  readonly params: PreviewParams | null;
  /** The words before it are known. */
  readonly ready: boolean;
  readonly text: string;
  readonly wish: TurnWish;
  /** Values to let through in this message, as written. */
  readonly keep: readonly string[];
  readonly letThrough: (value: string) => void;
  readonly replaceAgain: (value: string) => void;
  /** Values to replace that nothing found, as written. */
  readonly replaced: readonly string[];
  readonly replaceMore: (value: string) => void;
  readonly leave: (value: string) => void;
  readonly forgetChoices: () => void;
}

interface Draft {
  readonly conversationId: string | null;
  readonly parentId: string | null;
  readonly text: string;
  /** Must keep its identity while it is the same. */
  readonly attachmentIds?: readonly string[];
}

const NO_FILES: readonly string[] = [];

export function useTurnPlan({ conversationId, parentId, text, attachmentIds = NO_FILES }: Draft): TurnPlan {
  const [kept, setKept] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const mode = useChosenMode();
  const begin = useBegins((state) => state.begin);
  const conversation = useTranscript((state) => state.conversation);
  // Whatever else changes the answer: the words before this text, and who is there to answer.
  const ready = useTranscript((state) => state.loaded && state.conversationId === conversationId);
  const streaming = useTranscript((state) => state.messages.at(-1)?.state === 'streaming');
  const models = useModels((state) => state.items);
  const providers = useProviders((state) => state.items);
  // A value that was deleted or changed meanwhile is not let through when it comes back.
  const keep = useMemo(() => kept.filter((value) => text.includes(value)), [kept, text]);
  const replaced = useMemo(() => chosen.filter((value) => text.includes(value)), [chosen, text]);
  const wish = useMemo<TurnWish>(
    () => ({
      ...wishFor(conversation, mode ?? { kind: 'auto' }),
      ...beginFor(conversation, begin, mode),
      ...(keep.length === 0 ? {} : { keep: [...keep] }),
      ...(replaced.length === 0 ? {} : { replace: [...replaced] }),
    }),
    [conversation, mode, begin, keep, replaced],
  );
  const params = useMemo<PreviewParams | null>(
    () =>
      text.trim() === '' || !ready
        ? null
        : { conversationId, parentId, text, attachmentIds: [...attachmentIds], ...wish },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked again when any of these change
    [conversationId, parentId, text, attachmentIds, wish, ready, streaming, models, providers],
  );
  const previewed = usePreview(params);
  return {
    ...previewed,
    current: ready && previewed.current,
    params,
    ready,
    text,
    wish,
    keep,
    letThrough: (value) => setKept([...keep, value]),
    replaceAgain: (value) => setKept(keep.filter((one) => one !== value)),
    replaced,
    replaceMore: (value) => {
      setKept(keep.filter((one) => one !== value));
      setChosen([...replaced.filter((one) => one !== value), value]);
    },
    leave: (value) => setChosen(replaced.filter((one) => one !== value)),
    forgetChoices: () => {
      setKept([]);
      setChosen([]);
    },
  };
}
