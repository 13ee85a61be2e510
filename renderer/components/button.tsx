import type { ComponentProps, ReactNode } from 'react';

import { cx } from './class-names.ts';
import { Spinner } from './spinner.tsx';

const looks = {
  primary: 'bg-accent-fill text-on-accent hover:bg-accent-fill-hover',
  plain: 'border border-line-strong/40 bg-surface-raised text-ink hover:bg-hover',
  quiet: 'text-ink hover:bg-hover',
  danger: 'bg-danger-fill text-on-danger hover:brightness-110',
} as const;

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: keyof typeof looks;
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

export function Button({ look = 'plain', busy = false, icon, className, children, disabled, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      data-look={look}
      disabled={disabled === true || busy}
      aria-busy={busy || undefined}
      className={cx(
        'inline-flex min-h-8 items-center justify-center gap-2 rounded-control px-3 py-1.5 text-chrome font-medium transition-colors',
        'disabled:cursor-default disabled:opacity-50',
        looks[look],
        className,
      )}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}
