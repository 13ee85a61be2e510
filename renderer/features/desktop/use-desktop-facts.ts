import { useEffect, useState } from 'react';

import type { DesktopFacts } from '../../../shared/shell.ts';
import { shell } from '../../app/client/core.ts';

/** Milliseconds after a change until the system has answered it. */
const ANSWERED_MS = [0, 150, 900] as const;

/** What this system can do; asked again after `of` has changed. Null until it is known. */
export function useDesktopFacts(of: unknown): DesktopFacts | null {
  const [facts, setFacts] = useState<DesktopFacts | null>(null);
  useEffect(() => {
    const ask = (): void => void shell.desktopFacts().then(setFacts, () => undefined);
    const timers = ANSWERED_MS.map((ms) => setTimeout(ask, ms));
    return () => timers.forEach(clearTimeout);
  }, [of]);
  return facts;
}
