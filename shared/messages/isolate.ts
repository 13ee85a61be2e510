/** Hebrew, Arabic and their neighbours, with the controls that turn text around. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802-\ud803\ud83a-\ud83b]/;

/**
 * A title, a name or a value that is put into a sentence, with its own direction kept to itself (Unicode Bidirectional
 * Algorithm, isolates): without it "Delete “שלום 2”?" would draw its number and quotation mark on the wrong side.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
