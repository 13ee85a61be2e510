import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Something for those who want to look closer. */
export function Disclosure({ title, hint, children }: DisclosureProps) {
  return (
    <Collapsible.Root>
      <Collapsible.Trigger className="group flex items-center gap-1 rounded-control text-start text-chrome font-semibold hover:text-accent">
        <ChevronRight
          size={14}
          aria-hidden="true"
          className="shrink-0 text-ink-muted transition-transform group-data-panel-open:rotate-90 rtl:-scale-x-100"
        />
        {title}
      </Collapsible.Trigger>
      {hint !== undefined && <p className="ms-4.5 text-meta text-ink-muted">{hint}</p>}
      <Collapsible.Panel className="mt-2">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
