import { ArrowUp, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { keepDraft, readDraft } from '../chat/drafts.ts';
import { startEditing } from '../chat/editing.ts';
import { useTranscript } from '../chat/transcript.ts';
import { useTurnModel } from '../chat/turn-model.ts';
import { sendMessage, stopAnswer } from '../chat/turns.ts';
import { GrowingText } from './growing-text.tsx';
import { ModelPicker } from './model-picker.tsx';
import { PrivacyLine } from './privacy-line.tsx';
import { useSubmitKey } from './submit-key.ts';

/** Where everything starts. Keyed by conversation, so that each keeps its own draft. */
export function Composer({ conversationId }: { readonly conversationId: string | null }) {
  const { t } = useTranslation();
  const model = useTurnModel();
  const [text, setText] = useState(() => readDraft(conversationId));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [picking, setPicking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const streamingId = useTranscript(
    (state) => state.messages.findLast(({ state: s }) => s === 'streaming')?.id ?? null,
  );
  const isSubmit = useSubmitKey();

  const change = (next: string): void => {
    setText(next);
    setError(null);
    keepDraft(conversationId, next);
  };

  const send = async (): Promise<void> => {
    if (text.trim() === '' || busy || streamingId !== null) return;
    setBusy(true);
    setError(null);
    // The new conversation's composer must not find this text as its draft.
    keepDraft(conversationId, '');
    try {
      await sendMessage(text, model?.id ?? null);
      setText('');
    } catch (thrown) {
      keepDraft(conversationId, text);
      setError(asSottoError(thrown));
    } finally {
      setBusy(false);
      area.current?.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isSubmit(event)) {
      event.preventDefault();
      void send();
    } else if (text === '' && event.key === 'ArrowUp') {
      const last = useTranscript.getState().messages.findLast(({ role }) => role === 'user');
      if (last === undefined || streamingId !== null) return;
      event.preventDefault();
      startEditing(last.id);
    } else if (text === '' && event.key === '/') {
      event.preventDefault();
      setPicking(true);
    }
  };

  return (
    <div className="mx-auto w-full max-w-180 px-6 pt-1 pb-3">
      {error !== null && (
        <div className="mb-2">
          <ErrorNote
            error={error}
            action={
              error.code.startsWith('MODEL_') ? (
                <Button onClick={() => showSettings('models')}>{t('settings.pages.models')}</Button>
              ) : undefined
            }
          />
        </div>
      )}
      <div className="rounded-surface border border-line-strong/60 bg-surface-raised px-4 pt-3 pb-2 transition-colors focus-within:border-line-strong">
        <GrowingText
          label={t('composer.label')}
          placeholder={
            model === null ? t('composer.placeholderNoModel') : t('composer.placeholder', { model: model.name })
          }
          value={text}
          onChange={change}
          onKeyDown={onKeyDown}
          textRef={area}
          autoFocus
        />
        <div className="mt-2 -ms-2 flex items-center gap-1">
          <ModelPicker
            open={picking}
            onSlash={() => {
              change('/');
              setPicking(false);
              area.current?.focus();
            }}
            onOpenChange={(next) => {
              setPicking(next);
              if (!next) area.current?.focus();
            }}
          />
          <span className="flex-1" />
          {streamingId === null ? (
            <IconButton
              label={t('composer.send')}
              disabled={text.trim() === '' || busy}
              onClick={() => void send()}
              className="bg-accent-fill! text-on-accent! hover:bg-accent-fill-hover! disabled:bg-selected! disabled:text-ink-muted! disabled:opacity-100"
            >
              <ArrowUp size={16} aria-hidden="true" />
            </IconButton>
          ) : (
            <IconButton
              label={t('composer.stop')}
              keys="Esc"
              onClick={() => void stopAnswer(streamingId)}
              className="border border-line-strong/60 text-ink!"
            >
              <Square size={11} fill="currentColor" aria-hidden="true" />
            </IconButton>
          )}
        </div>
      </div>
      <PrivacyLine />
    </div>
  );
}
