import { useMemo } from 'react';

import type { TurnPlan } from '../route/use-turn-plan.ts';

/** A part of a text; positions in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Mark[] = [];

/** What will be replaced in the text that stands there now; nothing while that is not known. */
export function useMarks({ preview, current }: TurnPlan): readonly Mark[] {
  return useMemo(
    () => (current && preview?.outcome === 'go' ? preview.replacements.toSorted((a, b) => a.start - b.start) : NONE),
    [preview, current],
  );
}
