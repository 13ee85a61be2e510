/** The parts of a person's name as written, without titles, marks and possessives. Parts are folded. */
export interface PersonName {
  /** Given names and surname in order; initials are one letter. */
  readonly parts: readonly string[];
  /** Whether a title ("Ms", "Dr.", "Herr") stood before it, so that a single part is a surname. */
  readonly titled: boolean;
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir madam dame lord lady rev reverend herr frau monsieur madame mme mlle señor señora señorita don doña sr sra srta signor signora dott'.split(
    ' ',
  ),
);

const SUFFIXES = new Set('jr sr ii iii iv phd md esq'.split(' '));

/** Letters only, small, without accents: "Gonzàlez" and "GONZALEZ" are one. */
export function foldName(part: string): string {
  return part
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** Whether a folded word is a form of address. */
export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}

/** Reads "Ms. Maria del Carmen Gonzalez's" or "Gonzalez, Maria" (turned round). At most eight parts. */
export function parsePersonName(text: string): PersonName {
  const bare = text.slice(0, 120).replace(/['’]s\b/gu, '');
  const comma = bare.indexOf(',');
  const turned = comma > 0 ? `${bare.slice(comma + 1)} ${bare.slice(0, comma)}` : bare;
  const words = turned
    .split(/[\s.\-–,]+/u)
    .map(foldName)
    .filter((word) => word !== '');
  let titled = false;
  while (words.length > 1 && isTitle(words[0] as string)) {
    titled = true;
    words.shift();
  }
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return { parts: words.slice(0, 8), titled };
}
