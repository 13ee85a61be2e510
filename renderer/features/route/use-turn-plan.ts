import { useEffect, useMemo, useState } from 'react';

import { useAssistants } from '../assistants/assistant-store.ts';
import { NO_CHOICES, readChoices } from '../chat/draft-choices.ts';
import type { DraftChoices } from '../chat/draft-choices.ts';
import { keepDraftChoices } from '../chat/drafts.ts';
import { useTranscript } from '../chat/transcript.ts';
import { useChosenMode } from '../chat/turn-mode.ts';
import { useBegins } from '../chat/turn-setup.ts';
import { beginFor, wishFor } from '../chat/turn-wish.ts';
import type { TurnWish } from '../chat/turn-wish.ts';
import { useModels } from '../models/model-store.ts';
import { usePolicy } from '../policy/policy-store.ts';
import { useProviders } from '../providers/provider-store.ts';
import { useSettings } from '../settings/settings-store.ts';
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
  /** Chosen earlier, of words that come back. */
  readonly restoreChoices: (chosen: DraftChoices) => void;
}

interface Draft {
  readonly conversationId: string | null;
  readonly parentId: string | null;
  readonly text: string;
  /** Must keep its identity while it is the same. */
  readonly attachmentIds?: readonly string[];
  /** The draft of its conversation: what was chosen about it is there again when somebody comes back to it. */
  readonly isDraft?: boolean;
}

const NO_FILES: readonly string[] = [];

export function useTurnPlan(draft: Draft): TurnPlan {
  const { conversationId, parentId, text, attachmentIds = NO_FILES, isDraft = false } = draft;
  const [choices, setChoices] = useState(() => (isDraft ? readChoices(conversationId) : NO_CHOICES));
  const mode = useChosenMode();
  const begin = useBegins((state) => state.begin);
  const conversation = useTranscript((state) => state.conversation);
  // Whatever else changes the answer: the words before this text, who is there to answer, with what, and what may leave.
  const loaded = useTranscript((state) => state.loaded && state.conversationId === conversationId);
  // one that could not be read would be gone on with from its top
  const ready = loaded && (conversationId === null || conversation !== null);
  const streaming = useTranscript((state) => state.messages.at(-1)?.state === 'streaming');
  const models = useModels((state) => state.items);
  const providers = useProviders((state) => state.items);
  const assistants = useAssistants((state) => state.items);
  const settings = useSettings();
  const policy = usePolicy();
  // A value that was deleted or changed meanwhile is not let through when it comes back.
  const keep = useMemo(() => choices.kept.filter((value) => text.includes(value)), [choices, text]);
  const replaced = useMemo(() => choices.replaced.filter((value) => text.includes(value)), [choices, text]);
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
    [
      conversationId,
      parentId,
      text,
      attachmentIds,
      wish,
      ready,
      streaming,
      models,
      providers,
      assistants,
      settings,
      policy,
    ],
  );
  const previewed = usePreview(params);
  const choose = (next: DraftChoices): void => {
    if (isDraft) keepDraftChoices({ conversationId }, next);
    setChoices(next);
  };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- looks at every change of the text
  useEffect(() => {
    if (keep.length < choices.kept.length) choose({ kept: keep, replaced: choices.replaced });
  });
  const without = (values: readonly string[], value: string): readonly string[] =>
    values.filter((one) => one !== value);
  return {
    ...previewed,
    current: ready && previewed.current,
    params,
    ready,
    text,
    wish,
    keep,
    letThrough: (value) => choose({ kept: [...keep, value], replaced }),
    replaceAgain: (value) => choose({ kept: without(keep, value), replaced }),
    replaced,
    replaceMore: (value) => choose({ kept: without(keep, value), replaced: [...without(replaced, value), value] }),
    leave: (value) => choose({ kept: keep, replaced: without(replaced, value) }),
    forgetChoices: () => choose(NO_CHOICES),
    restoreChoices: setChoices,
  };
}
