import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { cx } from './class-names.ts';

const tones = {
  note: { Icon: Info, colour: 'text-ink-muted' },
  warning: { Icon: TriangleAlert, colour: 'text-warning' },
  danger: { Icon: CircleAlert, colour: 'text-danger' },
} as const;

interface CalloutProps {
  readonly tone?: keyof typeof tones;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Announced when it appears. */
  readonly live?: boolean;
}

/** What happened, a line on what to do, and the button that does it. */
export function Callout({ tone = 'note', title, children, action, live = false }: CalloutProps) {
  const { Icon, colour } = tones[tone];
  return (
    <div
      role={live ? 'alert' : undefined}
      className="flex items-start gap-2.5 rounded-control border border-line px-3 py-2.5 text-chrome"
    >
      <Icon size={16} aria-hidden="true" className={cx('state-mark mt-px shrink-0', colour)} />
      <div className="min-w-0 flex-1">
        <p className="text-ink">{title}</p>
        {children !== undefined && <div className="mt-0.5 text-ink-muted">{children}</div>}
      </div>
      {action}
    </div>
  );
}
