import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';

import { tips } from './tips.ts';

interface TipProps {
  readonly text: string;
  readonly keys?: string;
  readonly children: ReactElement;
}

/** A word about a control, on hover and on focus. Never the only place where something is said. */
export function Tip({ text, keys, children }: TipProps) {
  return <Tooltip.Trigger handle={tips} payload={{ text, keys }} render={children} />;
}
