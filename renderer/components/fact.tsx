import type { ReactNode } from 'react';

interface FactProps {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A name and what it is. Inside a dl. */
export function Fact({ name, wide = false, children }: FactProps) {
  return (
    <div className={wide ? 'border-t border-line py-2' : 'flex justify-between gap-4 border-t border-line py-2'}>
      <dt className="shrink-0 text-ink-muted">{name}</dt>
      <dd className={wide ? 'mt-1' : 'min-w-0 text-end break-words tabular-nums'}>{children}</dd>
    </div>
  );
}
