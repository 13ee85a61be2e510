/** Characters of a title made by a model. */
const LONGEST = 60;
const MOST_WORDS = 9;

/** What a model is asked after the branch, as the person's next message. */
export const TITLE_REQUEST =
  'Write a title for this conversation: three to six words, in the language of my first message, no quotation marks, no full stop. Answer with the title alone.';

/** Tokens that a title may take, thoughts that come before it included. */
export const TITLE_TOKENS = 40;

/**
 * The title in what a model wrote, or null when there is none to be had. Small models often write something else
 * altogether: what shares no word with the question is thrown away, and the first line of the question stays.
 */
export function titleIn(written: string, question: string): string | null {
  const visible = written.replace(/<think>[\s\S]*?(<\/think>|$)/g, '');
  const line = visible
    .split('\n')
    .map((one) => tidy(one))
    .find((one) => one !== '');
  if (line === undefined) return null;
  const title = shorten(line);
  return /\p{L}/u.test(title) && saysSomethingOf(title, question) ? title : null;
}

/** Without what models put around a title: a label, Markdown, quotes, a full stop, characters that can't be seen. */
function tidy(line: string): string {
  return line
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/^\s*(?:[-*#>]+\s*)+/, '')
    .replaceAll(/[*_`]/g, '')
    .replace(/^\s*(?:title|titel|titre|título)\s*:\s*/i, '')
    .replaceAll(/^[\s"'“”„«»‘’「」]+|[\s"'“”„«»‘’「」.。]+$/gu, '')
    .replaceAll(/\s+/g, ' ');
}

function shorten(line: string): string {
  const words = line.split(' ').slice(0, MOST_WORDS);
  while (words.length > 1 && words.join(' ').length > LONGEST) words.pop();
  const text = [...words.join(' ')].slice(0, LONGEST).join('');
  return text.replace(/[\s,;:–—-]+$/u, '');
}

/** Whether a word of some length, or its beginning, is in both; in scripts without spaces two characters in a row. */
function saysSomethingOf(title: string, question: string): boolean {
  const asked = question.toLowerCase();
  const starts = new Set((asked.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 4)));
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  if (words.some((word) => starts.has(word.slice(0, 4)))) return true;
  const pairs = title.match(/(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}))/gu);
  if (pairs === null) return false;
  return [...title].some((_, at, all) => {
    const pair = all.slice(at, at + 2).join('');
    return (
      /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}$/u.test(pair) && asked.includes(pair)
    );
  });
}
