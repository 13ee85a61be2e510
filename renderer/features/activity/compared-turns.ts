import type { Message } from '../../../shared/contract.ts';
import type { SentText } from './sent-texts.ts';

export interface ComparedTurn {
  readonly role: SentText['role'];
  /** Null: not known here, as for instructions, which may have changed since. */
  readonly yours: string | null;
  readonly sent: string;
}

/** Each text that was sent beside the one it was made from. Both end with the question, so they are paired from there. */
export function comparedTurns(
  sent: readonly SentText[],
  branch: readonly Pick<Message, 'role' | 'content'>[],
): ComparedTurn[] {
  const rest = branch.filter(({ role }) => role !== 'system');
  return sent
    .toReversed()
    .map(({ role, text }): ComparedTurn => {
      const mine = role !== 'system' && rest.at(-1)?.role === role ? rest.pop() : undefined;
      return { role, yours: mine?.content ?? null, sent: text };
    })
    .toReversed();
}
