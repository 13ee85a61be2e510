import type { Finding } from '../finding.ts';

/** A finding whose offsets count UTF-16 units of the normalised view's text; the engine maps it back to the original. */
export type RawFinding = Finding;
