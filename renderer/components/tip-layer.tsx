import { Tooltip } from '@base-ui/react/tooltip';

import { Kbd } from './kbd.tsx';
import { tips } from './tips.ts';

/** Where the tip of whatever is pointed at is drawn. Once, around the app. */
export function TipLayer() {
  return (
    <Tooltip.Root handle={tips}>
      {({ payload }) => (
        <Tooltip.Portal>
          <Tooltip.Positioner sideOffset={6} className="z-50">
            <Tooltip.Popup className="float flex max-w-80 items-center gap-2 rounded-control border border-line bg-surface-raised px-2 py-1 text-meta text-ink shadow-float">
              <span className="min-w-0 break-words">{payload?.text}</span>
              {payload?.keys !== undefined && <Kbd keys={payload.keys} />}
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}
