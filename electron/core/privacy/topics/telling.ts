/** Whom a sentence is about and whether it tells or asks: what separates "my biopsy" from "a biopsy". */
const words = (text: string): readonly string[] => text.split(' ');

const FIRST = new Set(
  words(
    "i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll j'ai j'étais m'a m'ont n'ai ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren je j moi mon ma mes nous notre nos yo mi mis me nosotros nuestro nuestra nuestros nuestras nos tengo estoy soy hemos tuve hice engañé debo gano heredé",
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

const STUDY = new Set(
  words(
    'novel story stories essay article exam homework quiz course thesis paper presentation podcast blog film movie game book books character scene template example sample worksheet workshop lesson class school students student teach study studying research play series poem script fictional fake demo training lecture talk poster leaflet glossary definition chapter newspaper dissertation seminar roman krimi vortrag prüfung schule examen école novela película escuela',
  ),
);
const TECHNICAL = new Set(
  words(
    'function functions code loop thread process processes class object method test tests build compile compiler python javascript typescript java react docker kubernetes css html array string event events query endpoint component deploy deployed sprint bug error exception branch commit merge parser table column schema script app button page form field file files json csv api library package module variable node nodes graph algorithm queue job cron cache browser console debug render',
  ),
);
const RECENT = new Set(
  words(
    'yesterday today tonight morning evening night last ago since week month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december recently now still already yet gestern heute seit letzte letzten nacht hier depuis semaine ayer hoy desde anoche semana',
  ),
);

/** Bits of `tellingOf`. The first five: whom it is about; then whether it asks, teaches, is technical, tells a time. */
export const TELLING = {
  first: 1,
  third: 2,
  kin: 4,
  role: 8,
  name: 16,
  question: 32,
  opener: 64,
  study: 128,
  technical: 256,
  recent: 512,
} as const;

/** The bit of `TELLING` that one lower-cased word sets wherever it stands, 0 for none. */
export function tellingOfWord(word: string): number {
  return BITS.get(word) ?? 0;
}

export function isOpener(word: string): boolean {
  return OPENERS.has(word);
}

const BITS = new Map<string, number>();
for (const [set, bit] of [
  [RECENT, TELLING.recent],
  [TECHNICAL, TELLING.technical],
  [STUDY, TELLING.study],
  [ROLE, TELLING.role],
  [THIRD, TELLING.third],
  [KIN, TELLING.kin],
  [FIRST, TELLING.first],
] as const) {
  for (const word of set) BITS.set(word, bit);
}

/** A word, or the sign of its class where only the class matters: people and numbers. */
export function classSign(word: string, telling: number): string {
  if (telling === TELLING.first) return '<me>';
  if (telling === TELLING.kin) return '<kin>';
  if (telling === TELLING.third) return '<they>';
  if (telling === TELLING.role) return '<role>';
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? '<num>' : word;
}
