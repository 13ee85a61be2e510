import { useId } from 'react';
import type { ComponentProps, ReactNode, Ref } from 'react';

import { cx } from './class-names.ts';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'ref'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly end?: ReactNode;
  readonly hideLabel?: boolean;
  readonly mono?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export const fieldLook =
  'rounded-control border border-line-strong bg-surface-raised px-2.5 py-1.5 text-chrome leading-5 focus-visible:outline-offset-0';

export function TextField({
  label,
  hint,
  error = null,
  end,
  hideLabel = false,
  mono = false,
  inputRef,
  className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const below = error ?? hint;
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block text-chrome font-medium'}>
        {label}
      </label>
      <div className="relative">
        <input
          {...rest}
          ref={inputRef}
          id={id}
          aria-invalid={error !== null || undefined}
          aria-describedby={below === undefined ? undefined : hintId}
          className={cx(fieldLook, 'w-full', mono && 'font-mono', end !== undefined && 'pe-9')}
        />
        {end !== undefined && <div className="absolute inset-y-0 end-1 flex items-center">{end}</div>}
      </div>
      {below !== undefined && (
        <p
          id={hintId}
          role={error === null ? undefined : 'alert'}
          className={cx('mt-1 text-meta', error === null ? 'text-ink-muted' : 'text-danger')}
        >
          {below}
        </p>
      )}
    </div>
  );
}
