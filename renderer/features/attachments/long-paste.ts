/**
 * UTF-16 units. Of a text as long as this a paste is on the screen after some 36 ms and each further key after 16; of a million
 * after 500 and 150.
 */
const LONG_TEXT = 50_000;

/** A paragraph that goes into a text that is long already stays a part of it. UTF-16 units. */
const PIECE = 10_000;

/** Where no file can wait, this much still goes into the message: a paste of it takes some 60 ms. UTF-16 units. */
export const MOST_WITHOUT_FILE = 100_000;

/** Longer than this, not even who asks for it gets it into the message: a model reads no more of a file. UTF-16 units. */
export const MOST_IN_MESSAGE = 1_000_000;

/** Whether a paste is to wait as a file. `staying`: UTF-16 units of the message that are there beside it afterwards. */
export function isLongPaste(pasted: string, staying: number): boolean {
  return pasted.length > LONG_TEXT || (pasted.length > PIECE && staying + pasted.length > LONG_TEXT);
}
