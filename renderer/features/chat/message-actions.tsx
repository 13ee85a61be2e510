import type { ReactNode } from 'react';

import { cx } from '../../components/class-names.ts';

interface MessageActionsProps {
  readonly align: 'start' | 'end';
  /** Shown without pointing at the message. */
  readonly always?: boolean;
  readonly children: ReactNode;
}

/** What can be done with a message. Quiet until the pointer or the keyboard is there. */
export function MessageActions({ align, always = false, children }: MessageActionsProps) {
  return (
    <div
      className={cx(
        'mt-0.5 flex h-7 items-center gap-0.5 transition-opacity',
        align === 'end' ? 'justify-end' : '-ms-1.5 justify-start',
        !always && 'opacity-0 group-focus-within/message:opacity-100 group-hover/message:opacity-100',
      )}
    >
      {children}
    </div>
  );
}
