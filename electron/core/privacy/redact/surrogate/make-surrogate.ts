import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import { sameFormat } from './format.ts';
import { FIRMS, NAME_POOLS, PLACES, STREETS } from './name-pool.ts';
import { validIban, validNumber } from './valid-number.ts';

type Make = (value: string, random: () => number) => string;

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];
const two = (value: number): string => String(value).padStart(2, '0');

const PUBLIC_MAIL =
  /@(gmail\.com|outlook\.com|hotmail\.com|yahoo\.com|icloud\.com|gmx\.de|web\.de|proton\.me|orange\.fr|libero\.it)$/i;

function email(value: string, random: () => number): string {
  const { female, male, last } = NAME_POOLS.en;
  const domain = PUBLIC_MAIL.exec(value)?.[1] ?? pick(['example.com', 'example.org', 'example.net'], random);
  return `${pick([...female, ...male], random)}.${pick(last, random)}@${domain}`.toLowerCase();
}

/** Day, month and year change; the order and writing stay. */
function birthDate(value: string, random: () => number): string {
  let small = 0;
  return value.replace(/\d+/g, (digits) => {
    if (digits.length === 4) return String(Number(digits) - 3 + Math.floor(random() * 7));
    if (digits.length > 2) return digits;
    // a number up to 12 may be day or month: what is drawn is valid as either
    small += 1;
    const drawn = small <= 2 ? 1 + Math.floor(random() * 12) : Math.floor(random() * 100);
    return digits.length === 2 ? two(drawn) : String(1 + (drawn % 9));
  });
}

function organisation(value: string, random: () => number): string {
  const suffix =
    /\s(?:Ltd\.?|Inc\.?|LLC|GmbH|AG|KG|S\.?A\.?|SARL|SAS|S\.?p\.?A\.?|B\.?V\.?|plc|Corp\.?|Group|Bank|Clinic|University)$/i.exec(
      value,
    );
  return `${pick(FIRMS, random)}${suffix?.[0] ?? ''}`;
}

function address(value: string, random: () => number): string {
  const words = value.replace(/\d+/g, (digits) => sameFormat(digits, random).replace(/^0/, '1'));
  const street = pick(STREETS, random);
  let named = false;
  return words.replace(/\p{L}{4,}/gu, (word) => {
    if (
      /^(?:street|road|avenue|lane|drive|court|place|square|house|floor|flat|suite|apartment|straße|strasse|platz|allee|weg|rue|avenue|boulevard|calle|via|plaza)$/i.test(
        word,
      )
    )
      return word;
    const next = named ? pick(PLACES, random) : street;
    named = true;
    return next ?? word;
  });
}

function ipAddress(value: string, random: () => number): string {
  const quads = value.split('.');
  if (quads.length !== 4) return sameFormat(value, random, Math.min(9, value.indexOf(':', 5) + 1));
  return [...quads.slice(0, 2), ...quads.slice(2).map(() => String(1 + Math.floor(random() * 253)))].join('.');
}

const number =
  (keep: number): Make =>
  (value, random) =>
    validNumber(value, random, keep);
const plain: Make = (value, random) => sameFormat(value, random);

/** What can be made up so that it reads like the real thing. The other types keep their placeholder in this style too. */
const MAKERS: Readonly<Partial<Record<FindingType, Make>>> = {
  email,
  card: number(4),
  iban: validIban,
  'bank-account': plain,
  'bank-routing': number(2),
  'national-id': number(0),
  'tax-id': number(0),
  passport: plain,
  'driving-licence': plain,
  'medical-record': plain,
  'health-insurance': plain,
  'medical-provider': number(1),
  'device-id': number(2),
  phone: (value, random) => sameFormat(value, random, Math.max(0, value.length - 7)),
  'ip-address': ipAddress,
  'mac-address': (value, random) => sameFormat(value, random, 8),
  organisation,
  place: (_value, random) => pick(PLACES, random) ?? '',
  address,
  'date-of-birth': birthDate,
  identifier: plain,
};

/** A realistic stand-in for a value that is not a person; undefined for types that have none. */
export function makeSurrogate(value: string, type: FindingType, random: () => number): string | undefined {
  return MAKERS[type]?.(value, random);
}
