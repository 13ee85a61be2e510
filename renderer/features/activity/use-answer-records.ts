import { useEffect, useState } from 'react';

import type { Message } from '../../../shared/contract.ts';
import type { EgressSummary } from '../../../shared/domain/egress.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';

interface AnswerRecords {
  /** Null while they are read. */
  readonly requests: readonly EgressSummary[] | null;
  /** The messages above the answer, oldest first: what the request was made from. */
  readonly branch: readonly Message[];
  readonly error: SottoError | null;
}

/** More history than this is compared only as far as it goes. */
const HISTORY = 500;

/** What was sent for one answer, and what it was made from. Read again when the answer has ended. */
export function useAnswerRecords(conversationId: string, messageId: string, ended: boolean): AnswerRecords {
  const [state, setState] = useState<AnswerRecords>({ requests: null, branch: [], error: null });
  useEffect(() => {
    let live = true;
    Promise.all([
      core.call('egress.list', { messageId, limit: 100 }),
      core.call('messages.page', { conversationId, leafId: messageId, limit: HISTORY }),
    ]).then(
      ([{ items }, page]) =>
        live &&
        setState({
          requests: items.filter(({ purpose }) => purpose === 'chat'),
          branch: page.items.filter(({ id }) => id !== messageId),
          error: null,
        }),
      (error: unknown) => live && setState({ requests: [], branch: [], error: asSottoError(error) }),
    );
    return () => {
      live = false;
    };
  }, [conversationId, messageId, ended]);
  return state;
}
