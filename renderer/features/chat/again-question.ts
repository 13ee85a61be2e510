import { create } from 'zustand';

import { SottoError } from '../../../shared/errors.ts';
import { trustedAtLeast } from '../../../shared/domain/zone.ts';
import type { MessageInBranch } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { shownOf, STAYS } from '../route/preview.ts';
import type { Going, Shown } from '../route/preview.ts';
import { loadOlder, useTranscript } from './transcript.ts';
import { useTurnRoutes } from './turn-routes.ts';
import type { TurnWish } from './turn-wish.ts';

export interface AgainQuestion {
  readonly going: Going;
  readonly answer: (shown: Shown | null) => void;
}

/** Whether a question may leave for further out than its answer came from: asked in a dialog of the window. */
export const useAgainQuestion = create<{ readonly question: AgainQuestion | null }>(() => ({ question: null }));

onForget(() => useAgainQuestion.setState({ question: null }));

/**
 * What asking again is held to. A person who sees an answer from nearby is shown what would leave, and asked, before the
 * question goes further out; null: they would rather not.
 */
export async function shownAgain(answer: MessageInBranch, wish: TurnWish): Promise<Shown | null> {
  const question = await questionOf(answer);
  const preview = await core.call('chat.preview', {
    conversationId: answer.conversationId,
    parentId: question.parentId,
    text: question.content,
    attachmentIds: (question.attachments ?? []).map(({ id }) => id),
    ...wish,
  });
  // core says itself what stands in the way, and what is lifted meanwhile was shown to nobody
  if (preview.outcome === 'refused') return STAYS;
  const from = answer.lineage?.zone ?? useTurnRoutes.getState()[answer.id]?.zone ?? 'device';
  if (trustedAtLeast(preview.route.zone, from)) return shownOf(preview);
  useAgainQuestion.getState().question?.answer(null);
  return new Promise((resolve) => {
    const decide = (shown: Shown | null): void => {
      useAgainQuestion.setState({ question: null });
      resolve(shown);
    };
    useAgainQuestion.setState({ question: { going: preview, answer: decide } });
  });
}

async function questionOf({ parentId }: MessageInBranch): Promise<MessageInBranch> {
  const find = (): MessageInBranch | undefined =>
    useTranscript.getState().messages.find(({ id, role }) => id === parentId && role === 'user');
  if (find() === undefined) await loadOlder();
  const found = find();
  if (found === undefined) throw new SottoError('NOT_FOUND');
  return found;
}
