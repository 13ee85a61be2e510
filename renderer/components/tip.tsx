import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

import { Kbd } from './kbd.tsx';

/** A word about a control, on hover and on focus. Never the only place where something is said. */
export function Tip({
  text,
  keys,
  children,
}: {
  readonly text: string;
  readonly keys?: string;
  readonly children: ReactElement;
}) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-50">
          <Tooltip.Popup className="float flex max-w-80 items-center gap-2 rounded-control border border-line bg-surface-raised px-2 py-1 text-meta text-ink shadow-float">
            <span className="min-w-0 break-words">{text}</span>
            {keys !== undefined && <Kbd keys={keys} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
