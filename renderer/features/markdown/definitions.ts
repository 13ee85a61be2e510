const LINK_DEFINITION = /^ {0,3}\[(?!\^)([^\]\n]+)\]:[ \t]*\S.*$/gm;
const FOOTNOTE_DEFINITION = /^ {0,3}\[\^[^\]\n]+\]:/m;

/** Footnotes number through the whole text, so that such a text can't be drawn in pieces. */
export function hasFootnotes(text: string): boolean {
  return text.includes('[^') && FOOTNOTE_DEFINITION.test(text);
}

/** The link definitions of a whole text, to be put under every block that may refer to them. */
export function linkDefinitions(text: string): string {
  if (!text.includes(']:')) return '';
  return [...text.matchAll(LINK_DEFINITION)].map(([line]) => line).join('\n');
}
