import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Snippet } from '../../../shared/contract/assistants.ts';
import { fillSnippet, variablesOf } from '../../../shared/domain/snippet-template.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { fieldLook } from '../../components/text-field.tsx';
import { lastSelection } from './last-selection.ts';
import { today } from './today.ts';

interface FillSnippetProps {
  readonly snippet: Snippet;
  readonly onClose: () => void;
  readonly onInsert: (text: string) => void;
}

/** A field for each blank of a snippet, and how it will read. */
export function FillSnippet({ snippet, onClose, onInsert }: FillSnippetProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState<ReadonlyMap<string, string>>(() => startOf(snippet.text));
  const filled = fillSnippet(snippet.text, values);
  return (
    <Modal
      open
      wide
      onClose={onClose}
      title={t('snippets.fillTitle', { name: snippet.name })}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" onClick={() => onInsert(filled)}>
            {t('snippets.insert')}
          </Button>
        </>
      }
    >
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          onInsert(filled);
        }}
      >
        {variablesOf(snippet.text).map(({ name }) => (
          <VariableField
            key={name}
            name={name}
            value={values.get(name) ?? ''}
            onChange={(value) => setValues(new Map(values).set(name, value))}
            onSubmit={() => onInsert(filled)}
          />
        ))}
        <div>
          <p className="mb-1 text-meta text-ink-muted">{t('snippets.preview')}</p>
          <p
            dir="auto"
            className="selectable max-h-40 overflow-y-auto rounded-control bg-surface-sunken px-3 py-2 text-chrome whitespace-pre-wrap wrap-anywhere"
          >
            {filled}
          </p>
        </div>
      </form>
    </Modal>
  );
}

function startOf(text: string): Map<string, string> {
  const known: Record<string, string> = { date: today(), selection: lastSelection() };
  return new Map(
    variablesOf(text).map(({ name, fallback }) => [
      name,
      (Object.hasOwn(known, name) ? known[name] : '') || (fallback ?? ''),
    ]),
  );
}

/** What is longer than a line of the field is not to be looked at through a slit. */
function rowsFor(value: string): number {
  return value.length > 50 || value.includes('\n') ? 4 : 1;
}

const KNOWN = ['clipboard', 'selection', 'date'] as const;

interface VariableFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** Several lines may be pasted; Enter alone goes on, as in a form of one line. */
function VariableField({ name, value, onChange, onSubmit }: VariableFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const known = KNOWN.find((one) => one === name);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-chrome font-medium">
        {known === undefined ? name : t(`snippets.${known}`)}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={rowsFor(value)}
        value={value}
        aria-describedby={known === 'clipboard' ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onSubmit();
        }}
        className={`${fieldLook} block w-full resize-y`}
      />
      {known === 'clipboard' && (
        <p id={`${id}-hint`} className="mt-1 text-meta text-ink-muted">
          {t('snippets.clipboardHint')}
        </p>
      )}
    </div>
  );
}
