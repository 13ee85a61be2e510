import type { ComponentProps, ReactNode } from 'react';

import { cx } from './class-names.ts';
import { Tip } from './tip.tsx';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** Read aloud, and shown on hover. */
  readonly label: string;
  readonly keys?: string;
  /** Filled: drawn as the main button of its place. */
  readonly 'data-look'?: 'primary';
  readonly children: ReactNode;
}

export function IconButton({ label, keys, className, children, ...rest }: IconButtonProps) {
  return (
    <Tip text={label} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        className={cx(
          'inline-flex size-7 shrink-0 items-center justify-center rounded-control text-ink-muted transition-colors',
          'hover:bg-hover hover:text-ink disabled:cursor-default disabled:opacity-40 data-popup-open:bg-selected data-popup-open:text-ink',
          className,
        )}
      >
        {children}
      </button>
    </Tip>
  );
}
