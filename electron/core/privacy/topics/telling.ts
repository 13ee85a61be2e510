/** Whom a sentence is about and whether it tells or asks: what separates "my biopsy" from "a biopsy". */
const words = (text: string): readonly string[] => text.split(' ');

const FIRST = new Set(
  words(
    "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren je j moi mon ma mes nous notre nos yo mi mis me nosotros nuestro nuestra nuestros nuestras nos tengo estoy soy",
  ),
);
const THIRD = new Set(
  words(
    "he she him her his hers they them their he's she's they're they've er sie ihn ihm ihr ihre sein seine il elle son sa ses leur él ella su sus",
  ),
);
const KIN = new Set(
  words(
    'wife husband mother father mom mum dad daughter son sister brother girlfriend boyfriend partner ex aunt uncle cousin grandmother grandfather grandma grandpa child children kids baby fiancé fiancée neighbour neighbor friend roommate niece nephew parents mutter vater frau mann tochter sohn schwester bruder freund freundin kind kinder mère père mari femme fille fils soeur sœur frère madre padre marido esposa mujer hija hijo hermana hermano pareja',
  ),
);
const ROLE = new Set(
  words(
    'patient client boss manager employee employees colleague coworker landlord tenant employer supervisor lawyer attorney doctor defendant plaintiff witness customer customers staff secretary accountant intern ceo chef mandant kunde kunden kollege kollegin arbeitgeber vermieter client patron employeur collègue jefe empresa cliente clientes',
  ),
);
const OPENERS = new Set(
  words(
    'what how why who when where which is are does do can could should would will was were did explain describe define list write give tell create make summarise summarize translate compare generate draft help suggest recommend name show was wie warum wer wann welche erkläre schreibe schreib nenne übersetze qu comment pourquoi qui quand quel quelle quels explique écris qué cómo por quién cuándo cuál cuáles explica escribe',
  ),
);

/** Bits of `tellingOf`. */
export const TELLING = { first: 1, third: 2, kin: 4, role: 8, name: 16, question: 32, opener: 64 } as const;

/** Which of `TELLING` hold for the words of a sentence, and the class of each word for class n-grams. */
export function tellingOf(lower: readonly string[], capital: readonly boolean[], question: boolean): number {
  let bits = question ? TELLING.question : 0;
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] as string;
    if (FIRST.has(word)) bits |= TELLING.first;
    else if (KIN.has(word)) bits |= TELLING.kin;
    else if (THIRD.has(word)) bits |= TELLING.third;
    else if (ROLE.has(word)) bits |= TELLING.role;
    else if (at > 0 && capital[at] === true) bits |= TELLING.name;
  }
  if (OPENERS.has(lower[0] ?? '')) bits |= TELLING.opener;
  return bits;
}

/** A word, or the sign of its class where only the class matters: people and numbers. */
export function classSign(word: string, capital: boolean, position: number): string {
  if (FIRST.has(word)) return '<me>';
  if (KIN.has(word)) return '<kin>';
  if (THIRD.has(word)) return '<they>';
  if (ROLE.has(word)) return '<role>';
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return '<num>';
  if (capital && position > 0) return '<name>';
  return word;
}
