import type { ReactNode } from 'react';

interface SettingRowProps {
  readonly name: string;
  readonly hint?: ReactNode;
  /** The control, at the end of the row. */
  readonly children: ReactNode;
}

export function SettingRow({ name, hint, children }: SettingRowProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-chrome font-medium">{name}</p>
        {hint !== undefined && <p className="mt-0.5 text-chrome text-ink-muted">{hint}</p>}
      </div>
      {children}
    </div>
  );
}

export function SettingSection({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="mb-10">
      <h2 className="mb-2 text-section font-semibold">{title}</h2>
      {hint !== undefined && <p className="-mt-1 mb-3 text-chrome text-ink-muted">{hint}</p>}
      {children}
    </section>
  );
}
