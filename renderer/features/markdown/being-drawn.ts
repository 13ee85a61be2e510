const behind = new Set<symbol>();

/** Notes a text on show whose newest words are not drawn yet. Returns how to take that back. */
export function noteBehind(): () => void {
  const note = Symbol();
  behind.add(note);
  return () => void behind.delete(note);
}

/**
 * Whether a text on show is still being drawn. It is drawn in slices between which the page answers its reader, and every
 * change of what is on show has the slices begin again: whoever brings more words waits.
 */
export const isBeingDrawn = (): boolean => behind.size > 0;
