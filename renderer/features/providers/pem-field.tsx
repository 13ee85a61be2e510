import { useId } from 'react';
import type { ReactNode } from 'react';

import { cx } from '../../components/class-names.ts';
import { fieldLook } from '../../components/text-field.tsx';

interface PemFieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly value: string;
  readonly rows?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** Several lines of something that is pasted: certificates, keys, pins. */
export function PemField({ label, hint, error = null, value, rows = 3, disabled = false, onChange }: PemFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-chrome font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        disabled={disabled}
        spellCheck={false}
        dir="ltr"
        aria-invalid={error !== null || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className={cx(fieldLook, 'w-full resize-y font-mono text-meta disabled:opacity-60')}
      />
      <div id={`${id}-hint`} className={cx('mt-1 text-meta', error === null ? 'text-ink-muted' : 'text-danger')}>
        {error ?? hint}
      </div>
    </div>
  );
}
