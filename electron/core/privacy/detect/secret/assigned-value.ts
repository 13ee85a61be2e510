/** A value assigned to a name: where it lies, and whether it stood in quotes. */
export interface AssignedValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** How it was assigned: an operator, a word such as "is", or a mere blank (`--token x`, netrc). */
  readonly tie: 'operator' | 'word' | 'blank';
  readonly lineStart: boolean;
  /** The secret word ends the name: `client_secret`, not `secretName`. */
  readonly exact: boolean;
}

const NAME_REST = /[\w.-]{0,48}/y;
const BETWEEN =
  /[ \t]{0,8}(?:\([^()\n]{0,24}\)[ \t]?)?["'`\])]{0,3}(?:[ \t]{0,2}<\/?[\w:.-]{1,24}(?:[ \t][^<>\n]{0,40})?>){0,4}[ \t]{0,24}(?:(?::=|===?|!==?|=>|->|::|\|\||\?\?|[:=|>,(~]|&#61;)[ \t]{0,24}(?:[A-Za-z_][\w<>[\]?]{0,24}[ \t]?=[ \t]{0,4})?(?:>|=)?\n?[ \t]{0,24}|(?<=[ \t])(?:is|was|are|to|ist|lautet|est|es|é|è|jest|är|er|on|equals|set to|value|является|为|是)[ \t]{1,2}:?[ \t]?|\n[ \t]{0,8}|(?<=[ \t=])(?=[^\s]))/y;
const OPENING =
  /(?:new\s)?(?:[bBrRuUfFlL@$]{1,2})?(["'`]{1,3}|\\["'])|(?:String|string|Buffer|Secret|str|bytes|SecretStr|value|val|text)[.\w]{0,12}\((["'`])|value["']?[ \t]?[:=][ \t]?(["'])|(?:Bearer|Basic|Token|bearer|basic|token|apikey|ApiKey|Key)[ \t]{1,2}(?=[A-Za-z0-9])/y;
const BARE = /[^\s"'`,;<>(){}[\]|\\]{3,300}/y;

/** Reads the value assigned to the name whose secret word ends at `wordEnd`. Reads at most about 700 units. */
export function readAssigned(text: string, wordEnd: number): AssignedValue | undefined {
  NAME_REST.lastIndex = wordEnd;
  let at = wordEnd + (NAME_REST.exec(text)?.[0].length ?? 0);
  while (at > wordEnd && /[.-]/.test(text.charAt(at - 1))) at--;
  const nameEnd = at;
  const exact = nameEnd - wordEnd <= 1;
  BETWEEN.lastIndex = at;
  const between = BETWEEN.exec(text);
  if (between === null) return undefined;
  at += between[0].length;
  const tie = /[:=>|(~]|=>|\?\?/.test(between[0]) ? 'operator' : /[\p{L},]/u.test(between[0]) ? 'word' : 'blank';
  if (tie === 'blank' && (between[0].length === 0 || nameEnd === at)) return undefined;
  OPENING.lastIndex = at;
  const opening = OPENING.exec(text);
  const quote = opening?.[1] ?? opening?.[2] ?? opening?.[3] ?? '';
  if (opening !== null) at += opening[0].length;
  const lineStart = isLineStart(text, wordEnd);
  if (quote !== '') {
    const end = closingQuote(text, at, quote);
    return end > at ? { start: at, end, quoted: true, tie, lineStart, exact } : undefined;
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(text);
  if (bare === null) return undefined;
  let end = at + bare[0].length;
  while (end > at && /[.,:?]/.test(text.charAt(end - 1))) end--;
  if (text.charAt(end) === '(' || text.charAt(end) === '[') return undefined;
  return { start: at, end, quoted: false, tie, lineStart, exact };
}

function closingQuote(text: string, from: number, quote: string): number {
  const close = quote.slice(-1);
  const limit = Math.min(text.length, from + 600);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '\n') return -1;
    if (character === close && text.charAt(at - 1) !== '\\') return quote.startsWith('\\') ? at - 1 : at;
  }
  return -1;
}

/** Whether only the name itself (with `export`, `-`, quotes, dots) precedes on the line: env files, YAML, properties. */
function isLineStart(text: string, wordEnd: number): boolean {
  const lead = text.slice(Math.max(0, wordEnd - MAX_LEAD), wordEnd);
  const lineBreak = lead.lastIndexOf('\n');
  if (lineBreak < 0 && wordEnd > MAX_LEAD) return false;
  return /^[\s>-]*(?:export\s+|set\s+|ENV\s+|ARG\s+|-\s+)?["']?[\w.\-[\]/]*$/.test(lead.slice(lineBreak + 1));
}

const MAX_LEAD = 96;
