import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { GrowingText } from '../composer/growing-text.tsx';
import { useSubmitKey } from '../composer/submit-key.ts';
import { startEditing } from './editing.ts';
import { useTurnModel } from './turn-model.ts';
import { sendEdit } from './turns.ts';

/** A message changed in place. Sending makes a version beside the earlier one, which stays. */
export function EditMessage({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const model = useTurnModel();
  const [text, setText] = useState(message.content);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const isSubmit = useSubmitKey();

  const send = async (): Promise<void> => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    try {
      await sendEdit(message, text, model?.id ?? null);
      startEditing(null);
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <div className="rounded-surface border border-line-strong/50 bg-surface-raised p-3">
      <GrowingText
        label={t('chat.editing')}
        value={text}
        onChange={setText}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            startEditing(null);
          } else if (isSubmit(event)) {
            event.preventDefault();
            void send();
          }
        }}
      />
      {error !== null && <ErrorNote error={error} />}
      <div className="mt-2 flex items-center justify-end gap-2">
        <p className="me-auto text-meta text-ink-muted">{t('chat.editHint')}</p>
        <Button look="quiet" onClick={() => startEditing(null)}>
          {t('common.cancel')}
        </Button>
        <Button look="primary" busy={busy} disabled={text.trim() === ''} onClick={() => void send()}>
          {t('chat.sendEdit')}
        </Button>
      </div>
    </div>
  );
}
