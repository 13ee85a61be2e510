import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { isQuickAsk } from '../../app/page-kind.ts';
import { showDialog, useView } from '../../app/view.ts';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { keepDraft, loadDraft, readDraft } from '../chat/drafts.ts';
import { startEditing } from '../chat/editing.ts';
import { useTranscript } from '../chat/transcript.ts';
import type { ShownWish, TurnWish } from '../chat/turn-wish.ts';
import { sendMessage } from '../chat/turns.ts';
import { AssistantPicker } from '../assistants/assistant-picker.tsx';
import { AttachButton } from '../attachments/attach-button.tsx';
import { DropVeil } from '../attachments/drop-veil.tsx';
import { PendingRow } from '../attachments/pending-row.tsx';
import { useFileDrop } from '../attachments/use-file-drop.ts';
import { usePaste } from '../attachments/use-paste.ts';
import { usePending } from '../attachments/use-pending.ts';
import { useProviders } from '../providers/provider-store.ts';
import { PrivacyDetails } from '../route/privacy-details.tsx';
import { RefusalOffers } from '../route/refusal-offers.tsx';
import { useShownFirst } from '../route/use-shown-first.ts';
import { useTurnPlan } from '../route/use-turn-plan.ts';
import { SlashLayer } from '../slash/slash-layer.tsx';
import { ComposerButtons } from './composer-buttons.tsx';
import { ContextMeter } from './context-meter.tsx';
import { ContextWarning } from './context-warning.tsx';
import { GrowingText } from './growing-text.tsx';
import { ModelPicker } from './model-picker.tsx';
import { PrivacyLine } from './privacy-line.tsx';
import { ReplaceSelection } from './replace-selection.tsx';
import { SendProblem } from './send-problem.tsx';
import { useSubmitKey } from './submit-key.ts';
import { useMarks } from './use-marks.ts';
import { useMeasure } from './use-measure.ts';

/** Where everything starts. Keyed by conversation, so that each keeps its own draft. */
export function Composer({ conversationId }: { readonly conversationId: string | null }) {
  const { t } = useTranslation();
  const model = useAnsweringModel();
  const [text, setText] = useState(() => readDraft({ conversationId }) ?? '');
  const [busy, setBusy] = useState(false);
  // known to a stroke that comes before `busy` is drawn: of two, a new conversation would send the words twice
  const sending = useRef(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [picking, setPicking] = useState(false);
  const [slashing, setSlashing] = useState(false);
  const [selected, setSelected] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const streamingId = useTranscript(
    (state) => state.messages.findLast(({ state: s }) => s === 'streaming')?.id ?? null,
  );
  const parentId = useTranscript((state) => state.messages.at(-1)?.id ?? null);
  const pending = usePending(conversationId);
  // a file given to a conversation that is not there yet would be kept on the disk
  const takesFiles = !isQuickAsk || conversationId !== null;
  const dropping = useFileDrop(takesFiles ? pending.add : ignore);
  const plan = useTurnPlan({ conversationId, parentId, text, attachmentIds: pending.ids, isDraft: true });
  const { restoreChoices } = plan;
  const marks = useMarks(plan);
  const streaming = streamingId !== null;
  const measured = useMeasure({ conversationId, parentId, streaming, attachmentIds: pending.ids, plan });
  const detailsOpen = useView((state) => state.dialog === 'privacy');
  const isSubmit = useSubmitKey();
  const remote = useProviders((state) => state.items.length > 0);

  useEffect(() => {
    void loadDraft({ conversationId }).then((kept) => {
      if (kept === null) return;
      setText((typed) => (typed === '' ? kept.text : typed));
      restoreChoices(kept.choices);
    });
  }, [conversationId, restoreChoices]);

  const change = (next: string): void => {
    setText(next);
    setError(null);
    keepDraft({ conversationId }, next);
  };

  const { paste, putIn } = usePaste({ conversationId, takesFiles, area, pending, change });

  const send = async (more: ShownWish = {}): Promise<void> => {
    if (text.trim() === '' || sending.current || pending.reading || streamingId !== null) return;
    sending.current = true;
    setBusy(true);
    setError(null);
    // The new conversation's composer must not find this text as its draft.
    keepDraft({ conversationId }, '');
    let sent = false;
    try {
      await sendMessage(text, { ...plan.wish, ...more }, pending.ids);
      sent = true;
      pending.sent();
      plan.forgetChoices();
    } catch (thrown) {
      keepDraft({ conversationId }, text);
      setError(asSottoError(thrown));
      // What can be done about it is in the preview of the same words.
      plan.refresh();
    } finally {
      // drawn before another stroke is heard, which would find the words still there
      flushSync(() => {
        if (sent) setText('');
        setBusy(false);
      });
      sending.current = false;
      area.current?.focus();
    }
  };

  const { submit, waiting } = useShownFirst(plan, {
    send: (shown) => void send({ shown }),
    movedOut: () => setError(new SottoError('EGRESS_CHANGED')),
    unknown: setError,
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isSubmit(event)) {
      event.preventDefault();
      submit();
    } else if (text === '' && event.key === 'ArrowUp') {
      const last = useTranscript.getState().messages.findLast(({ role }) => role === 'user');
      if (last === undefined || streamingId !== null) return;
      event.preventDefault();
      startEditing(last.id);
    } else if (text === '' && event.key === '/') {
      event.preventDefault();
      setSlashing(true);
    }
  };

  const refused = plan.preview?.outcome === 'refused' ? plan.preview : null;
  const closeDetails = (): void => {
    if (detailsOpen) showDialog(null);
  };
  const offers = refused !== null && (
    <RefusalOffers
      refused={refused}
      params={plan.params}
      stale={!plan.current}
      actions={{
        answerHere: () => {
          closeDetails();
          void send(HERE);
        },
        override: (shown) => {
          closeDetails();
          void send({ override: true, shown });
        },
        chooseModel: () => {
          closeDetails();
          setPicking(true);
        },
        edit: () => {
          closeDetails();
          area.current?.focus();
        },
      }}
    />
  );

  return (
    <div className="relative mx-auto w-full max-w-180 px-6 pt-1 pb-3" onPasteCapture={paste}>
      {dropping && takesFiles && <DropVeil />}
      <SlashLayer
        open={slashing}
        onClose={() => setSlashing(false)}
        onText={(next, focus) => {
          // at once, so that the next key is written here
          if (focus) area.current?.focus();
          change(next);
        }}
        onPickModel={() => setPicking(true)}
      />
      {error !== null && <SendProblem error={error} refused={refused} offers={offers} />}
      <div className="rounded-surface border border-line-strong/60 bg-surface-raised px-4 pt-3 pb-2 transition-colors focus-within:border-line-strong">
        <ContextWarning measured={measured} writing={text.trim() !== '' || pending.ids.length > 0} />
        <PendingRow pending={pending} onPutIn={putIn} />
        <GrowingText
          label={t('composer.label')}
          placeholder={
            model === null ? t('composer.placeholderNoModel') : t('composer.placeholder', { model: model.name })
          }
          value={text}
          onChange={change}
          onKeyDown={onKeyDown}
          textRef={area}
          marks={marks}
          onSelected={setSelected}
          autoFocus
        />
        <div className="mt-2 -ms-2 flex items-center gap-1">
          {takesFiles && (
            <AttachButton
              onFiles={(files) => {
                pending.add(files);
                area.current?.focus();
              }}
            />
          )}
          <ModelPicker
            open={picking}
            onOpenChange={(next) => {
              setPicking(next);
              if (!next) area.current?.focus();
            }}
          />
          <AssistantPicker />
          {remote && (
            <ReplaceSelection
              selected={selected}
              onReplace={(value) => {
                plan.replaceMore(value);
                setSelected('');
                area.current?.focus();
              }}
            />
          )}
          <span className="flex-1" />
          <ContextMeter measured={measured} />
          <ComposerButtons
            streamingId={streamingId}
            disabled={text.trim() === '' || busy || waiting || pending.reading}
            onSend={submit}
          />
        </div>
      </div>
      <PrivacyLine plan={plan} onOpen={() => showDialog('privacy')} />
      <PrivacyDetails open={detailsOpen} onClose={() => showDialog(null)} plan={plan} offers={offers} />
    </div>
  );
}

const ignore = (): void => undefined;

/** One zone for one turn; a model that was chosen elsewhere would contradict it. */
const HERE: TurnWish = { zone: 'device', modelId: undefined };
