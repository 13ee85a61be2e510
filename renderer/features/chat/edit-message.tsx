import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { MessageFiles } from '../attachments/message-files.tsx';
import { GrowingText } from '../composer/growing-text.tsx';
import { PrivacyLine } from '../composer/privacy-line.tsx';
import { SendProblem } from '../composer/send-problem.tsx';
import { useSubmitKey } from '../composer/submit-key.ts';
import { useMarks } from '../composer/use-marks.ts';
import { PrivacyDetails } from '../route/privacy-details.tsx';
import { RefusalOffers } from '../route/refusal-offers.tsx';
import { useShownFirst } from '../route/use-shown-first.ts';
import { useTurnPlan } from '../route/use-turn-plan.ts';
import { keepDraft, loadDraft, readDraft } from './drafts.ts';
import { endEditing } from './editing.ts';
import type { ShownWish } from './turn-wish.ts';
import { sendEdit } from './turns.ts';

/** A message changed in place. Sending makes a version beside the earlier one, which stays. */
export function EditMessage({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const { id, content, conversationId, parentId } = message;
  const place = useMemo(() => ({ conversationId, messageId: id }), [conversationId, id]);
  const [text, setText] = useState(() => readDraft(place) ?? content);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [looking, setLooking] = useState(false);
  const attachmentIds = useMemo(() => (message.attachments ?? []).map(({ id }) => id), [message.attachments]);
  const plan = useTurnPlan({ conversationId, parentId, text, attachmentIds });
  const marks = useMarks(plan);
  const isSubmit = useSubmitKey();

  useEffect(() => {
    void loadDraft(place).then((earlier) => {
      if (earlier !== null) setText((typed) => (typed === content ? earlier.text : typed));
    });
  }, [content, place]);

  const change = (next: string): void => {
    setText(next);
    keepDraft(place, next);
  };

  const send = async (more: ShownWish = {}): Promise<void> => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    try {
      await sendEdit(message, text, { ...plan.wish, ...more });
      endEditing(conversationId, id);
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
      plan.refresh();
    }
  };

  const { submit, waiting } = useShownFirst(plan, {
    send: (shown) => void send({ shown }),
    movedOut: () => setError(new SottoError('EGRESS_CHANGED')),
    unknown: setError,
  });

  const refused = plan.preview?.outcome === 'refused' ? plan.preview : null;
  const offers = refused !== null && (
    <RefusalOffers
      // The model is chosen in the composer, for the whole conversation.
      refused={{ ...refused, offers: refused.offers.filter((offer) => offer !== 'choose-model') }}
      params={plan.params}
      stale={!plan.current}
      actions={{
        answerHere: () => void send({ zone: 'device' }),
        override: (shown) => void send({ override: true, shown }),
        chooseModel: () => undefined,
        edit: () => setLooking(false),
      }}
    />
  );

  return (
    <div className="rounded-surface border border-line-strong/50 bg-surface-raised p-3">
      {message.attachments !== undefined && <MessageFiles files={message.attachments} />}
      <GrowingText
        label={t('chat.editing')}
        value={text}
        onChange={change}
        marks={marks}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            endEditing(conversationId, id);
          } else if (isSubmit(event)) {
            event.preventDefault();
            submit();
          }
        }}
      />
      {error !== null && <SendProblem error={error} refused={refused} offers={offers} />}
      <PrivacyLine plan={plan} onOpen={() => setLooking(true)} />
      <PrivacyDetails open={looking} onClose={() => setLooking(false)} plan={plan} offers={offers} />
      <div className="mt-2 flex items-center justify-end gap-2">
        <p className="me-auto text-meta text-ink-muted">{t('chat.editHint')}</p>
        <Button look="quiet" onClick={() => endEditing(conversationId, id)}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" busy={busy || waiting} disabled={text.trim() === ''} onClick={submit}>
          {t('chat.sendEdit')}
        </Button>
      </div>
    </div>
  );
}
