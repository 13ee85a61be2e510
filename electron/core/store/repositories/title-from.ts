/** Characters of a first message that make a title. */
const TITLE_LENGTH = 80;

/** The first line that says something, cut at a word. */
export function titleFrom(text: string): string {
  const line =
    text
      .split('\n')
      .find((it) => it.trim() !== '')
      ?.trim()
      .replace(/\s+/g, ' ') ?? '';
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
