/** Words with which a question or an instruction about the world begins, folded. */
const OPENINGS = new Set(
  (
    'what whats who whos whom whose when where why how which is are was were do does did can could would should ' +
    'describe explain compare contrast tell define list name plan suggest recommend give outline discuss analyse analyze ' +
    'summarise summarize calculate estimate teach show'
  ).split(' '),
);

/** Words that tie a text to somebody: who writes, whom it is about, whom it is for. "Tell me" and "give me" ask only. */
const PERSONAL =
  /(?<![\p{L}\p{N}'’])(?:i|i['’](?:m|ve|d|ll)|my|mine|myself|we|we['’](?:re|ve|d|ll)|our|ours|us|he|he['’]s|him|his|she|she['’]s|her|hers|mr|mrs|ms|dr|prof|client|customer|patient|employee|colleague|boss|friend|wife|husband|son|daughter|mother|father|brother|sister|neighbour|neighbor|tenant|landlord)(?![\p{L}\p{N}])/iu;

/** Characters: a longer text tells something, whatever it begins with. */
const LONGEST = 400;

/**
 * Whether a text only asks about the world: "Plan three days in Lisbon", "How did the Suez Canal change trade?". A place
 * or a firm in it says nothing of anybody.
 */
export function isImpersonalRequest(text: string): boolean {
  if (text.length > LONGEST) return false;
  const first = /^[\s"“(]*([\p{L}'’]+)/u.exec(text)?.[1];
  if (first === undefined || !OPENINGS.has(first.toLowerCase().replaceAll(/['’]/gu, ''))) return false;
  // a line of its own, a colon or a quotation brings something along that is not the question
  if (/[\n:@"“„«]/u.test(text.trim())) return false;
  return !PERSONAL.test(text.replace(/\b(?:tell|give|show|teach|explain to) me\b/giu, ''));
}
