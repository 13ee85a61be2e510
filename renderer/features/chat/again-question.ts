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
  /** `further`: out to where the answer on show did not come from. */
  readonly why: 'further' | 'again' | 'continue';
  readonly answer: (shown: Shown | null) => void;
}

/** Whether a request may leave that nobody has seen: asked in a dialog of the window. */
export const useAgainQuestion = create<{ readonly question: AgainQuestion | null }>(() => ({ question: null }));

onForget(() => useAgainQuestion.setState({ question: null }));

/**
 * What asking again is held to; null: the person would rather not. The very request that this answer came from may go
 * there again, or a click after a failure would ask about what was seen. Any other is shown first.
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
  if (preview.outcome === 'refused' || preview.route.zone === 'device') return STAYS;
  if (await hasGone(answer, preview)) return shownOf({ ...preview, instead: null });
  const from = answer.lineage?.zone ?? useTurnRoutes.getState()[answer.id]?.zone ?? 'device';
  return ask(preview, trustedAtLeast(preview.route.zone, from) ? 'again' : 'further');
}

/** What going on with an answer is held to: its request holds the answer so far, so none like it has been seen. */
export async function shownContinuing({ id }: MessageInBranch): Promise<Shown | null> {
  const preview = await core.call('chat.previewContinue', { messageId: id });
  if (preview.outcome === 'refused' || preview.route.zone === 'device') return STAYS;
  return ask(preview, 'continue');
}

function ask(going: Going, why: AgainQuestion['why']): Promise<Shown | null> {
  useAgainQuestion.getState().question?.answer(null);
  return new Promise((resolve) => {
    const decide = (shown: Shown | null): void => {
      useAgainQuestion.setState({ question: null });
      resolve(shown);
    };
    useAgainQuestion.setState({ question: { going, why, answer: decide } });
  });
}

/** Whether these very bytes went to that model for this answer. */
async function hasGone(answer: MessageInBranch, { route, request }: Going): Promise<boolean> {
  const { items } = await core.call('egress.list', { messageId: answer.id, newestFirst: true, limit: 50 });
  return items.some(
    ({ modelId, host, path, sha256 }) =>
      sha256 === request?.sha256 &&
      modelId === route.modelId &&
      request.url.replace(/^https?:/, '').startsWith(`//${host}${path}`),
  );
}

async function questionOf({ parentId }: MessageInBranch): Promise<MessageInBranch> {
  const find = (): MessageInBranch | undefined =>
    useTranscript.getState().messages.find(({ id, role }) => id === parentId && role === 'user');
  if (find() === undefined) await loadOlder();
  const found = find();
  if (found === undefined) throw new SottoError('NOT_FOUND');
  return found;
}
