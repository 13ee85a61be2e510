import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';

interface SheetProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** One quiet page in the middle of the window: first run, unlocking, and what stands in the way. */
export function Sheet({ title, lead, above, children }: SheetProps) {
  return (
    <main className="grid h-full place-items-center overflow-y-auto px-6 py-12">
      <div className="w-full max-w-105">
        {above ?? <Lock size={20} strokeWidth={1.75} aria-hidden="true" className="mb-5 text-ink-muted" />}
        <h1 className="text-title font-semibold text-balance">{title}</h1>
        {lead !== undefined && <div className="mt-2 text-ink-muted">{lead}</div>}
        {children !== undefined && <div className="mt-6">{children}</div>}
      </div>
    </main>
  );
}
