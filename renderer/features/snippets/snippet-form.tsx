import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Snippet } from '../../../shared/contract/assistants.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { fieldLook, TextField } from '../../components/text-field.tsx';
import { saveSnippet } from './snippet-actions.ts';

interface SnippetFormProps {
  /** Null: a new one. */
  readonly snippet: Snippet | null;
  readonly onClose: () => void;
}

export function SnippetForm({ snippet, onClose }: SnippetFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(snippet?.name ?? '');
  const [text, setText] = useState(snippet?.text ?? '');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const id = useId();

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await saveSnippet({ name: name.trim(), text, ...(snippet === null ? {} : { id: snippet.id }) });
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={snippet === null ? t('snippets.newTitle') : t('snippets.editTitle', { name: snippet.name })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            look="primary"
            busy={busy}
            disabled={name.trim() === '' || text.trim() === ''}
            onClick={() => void save()}
          >
            {t('assistants.save')}
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        {error !== null && <ErrorNote error={error} />}
        <TextField
          label={t('snippets.name')}
          hint={t('snippets.nameHint')}
          value={name}
          maxLength={60}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
        <div>
          <label htmlFor={id} className="mb-1 block text-chrome font-medium">
            {t('snippets.text')}
          </label>
          <textarea
            id={id}
            dir="auto"
            rows={8}
            maxLength={100_000}
            value={text}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setText(event.target.value)}
            className={`${fieldLook} w-full resize-y`}
          />
          <p id={`${id}-hint`} className="mt-1 text-meta text-ink-muted">
            {t('snippets.textHint', BRACES)}
          </p>
        </div>
      </div>
    </Modal>
  );
}

/** The catalog's own braces are filled in, so that the words about them come with theirs. */
const BRACES = {
  name: '{{name}}',
  tone: '{{tone=friendly}}',
  date: '{{date}}',
  selection: '{{selection}}',
  clipboard: '{{clipboard}}',
};
