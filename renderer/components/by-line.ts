/**
 * UTF-16 units. Of more than this the first words tell the direction of all lines: each finding its own, a million letters
 * are laid out for five seconds at once and for half of that again at every key, and otherwise for a fifth of it.
 */
const LONG = 20_000;

/** Whether each line of such a text finds a direction of its own. */
export const isByLine = (length: number): boolean => length <= LONG;

/** How plain text of a person or a model is drawn, with its own line breaks. */
export const textLook = (length: number): string => (isByLine(length) ? 'by-line' : 'whitespace-pre-wrap');
