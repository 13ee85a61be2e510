import { type Random, UPPER } from '../random.ts';
import { luhn, mod, mod10, mod11, mod11And10, weighted } from './checksums.ts';

export type Make = (random: Random) => string;

/** Draws until the maker gives a value: some check digits do not exist for some bodies. */
export function retry(make: (random: Random) => string | undefined): Make {
  return (random) => {
    for (;;) {
      const value = make(random);
      if (value !== undefined) return value;
    }
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const three = (value: number): string => String(value).padStart(3, '0');

export function birth(random: Random): { yy: string; yyyy: string; mm: string; dd: string } {
  const year = random.int(1940, 1999);
  return { yy: two(year % 100), yyyy: String(year), mm: two(random.int(1, 12)), dd: two(random.int(1, 28)) };
}

const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscale(random: Random): string {
  const consonant = (): string => random.pick([...'BCDFGLMNPRSTVZ']);
  const { yy, dd } = birth(random);
  const body =
    Array.from({ length: 6 }, consonant).join('') +
    yy +
    random.pick([...'ABCDEHLMPRST']) +
    dd +
    random.pick(['F205', 'H501', 'L219', 'D612', 'A944']);
  const value = (char: string): number => (/\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65);
  const sum = [...body].reduce(
    (total, char, index) => total + (index % 2 === 0 ? (CF_ODD[value(char)] ?? 0) : value(char)),
    0,
  );
  return body + UPPER[sum % 26];
}

const BOE_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_LETTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** National and tax identifiers of Europe with valid check digits, keyed by what they are called at home. */
export const EUROPE: Readonly<Record<string, Make>> = {
  nino: (random) =>
    `${random.pick(['AB', 'CE', 'JG', 'PR', 'TW', 'YZ'])}${random.digits(6)}${random.pick([...'ABCD'])}`,
  nhs: retry((random) => {
    const body = random.digits(9);
    const check = mod11(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
    return check === undefined ? undefined : `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
  }),
  utr: (random) => {
    const body = random.digits(9);
    const rest = weighted(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11;
    return `${'21987654321'[rest]}${body}`;
  },
  nir: (random) => {
    const { yy, mm } = birth(random);
    const body = `${random.pick(['1', '2'])}${yy}${mm}${random.pick(['75', '69', '13', '33', '59'])}${three(random.int(1, 500))}${three(random.int(1, 500))}`;
    return body + two(97 - mod(body, 97));
  },
  siren: (random) => {
    const body = random.digits(8);
    return body + luhn(body);
  },
  steuerId: retry((random) => {
    // exactly one digit twice, the others at most once
    const pool = [...'123456789'].sort(() => random.next() - 0.5);
    const body = `${pool.slice(0, 9).join('')}${pool[3]}`;
    return body + mod11And10(body);
  }),
  rvnr: (random) => {
    const { yy, mm, dd } = birth(random);
    const letter = random.pick([...UPPER]);
    const area = random.pick(['12', '15', '53', '65', '20']);
    const serial = two(random.int(1, 99));
    const digits = `${area}${dd}${mm}${yy}${two(letter.charCodeAt(0) - 64)}${serial}`;
    const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
      const product = weight * Number(digits[index]);
      return total + Math.floor(product / 10) + (product % 10);
    }, 0);
    return `${area}${dd}${mm}${yy}${letter}${serial}${sum % 10}`;
  },
  dni: (random) => {
    const body = random.digits(8);
    return body + BOE_LETTERS[Number(body) % 23];
  },
  nie: (random) => {
    const first = random.int(0, 2);
    const body = random.digits(7);
    return `${'XYZ'[first]}${body}${BOE_LETTERS[Number(`${first}${body}`) % 23]}`;
  },
  codiceFiscale,
  bsn: retry((random) => {
    const body = random.digits(8);
    const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return check === 10 ? undefined : `${body}${check}`;
  }),
  belgium: (random) => {
    const { yy, mm, dd } = birth(random);
    const serial = three(random.int(1, 997));
    const check = two(97 - (Number(`${yy}${mm}${dd}${serial}`) % 97));
    return `${yy}.${mm}.${dd}-${serial}.${check}`;
  },
  austria: retry((random) => {
    const serial = random.digits(3);
    const { yy, mm, dd } = birth(random);
    const check = weighted(`${serial}${dd}${mm}${yy}`, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;
    return check === 10 ? undefined : `${serial}${check} ${dd}${mm}${yy}`;
  }),
  ahv: (random) => {
    const body = `756${random.digits(9)}`;
    const check = mod10(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
    return `756.${body.slice(3, 7)}.${body.slice(7, 11)}.${body.slice(11)}${check}`;
  },
  pesel: (random) => {
    const { yy, mm, dd } = birth(random);
    const body = `${yy}${mm}${dd}${random.digits(4)}`;
    return body + mod10(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  },
  sweden: (random) => {
    const { yy, yyyy, mm, dd } = birth(random);
    const serial = three(random.int(1, 999));
    const check = luhn(`${yy}${mm}${dd}${serial}`);
    return random.chance(0.5) ? `${yyyy}${mm}${dd}-${serial}${check}` : `${yy}${mm}${dd}-${serial}${check}`;
  },
  norway: retry((random) => {
    const { yy, mm, dd } = birth(random);
    const body = `${dd}${mm}${yy}${three(random.int(0, 499))}`;
    const first = mod11(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (first === undefined) return undefined;
    const second = mod11(body + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    return second === undefined ? undefined : body + first + second;
  }),
  cpr: (random) => {
    const { yy, mm, dd } = birth(random);
    return `${dd}${mm}${yy}-${random.int(0, 4)}${random.digits(3)}`;
  },
  hetu: (random) => {
    const { yy, mm, dd } = birth(random);
    const serial = three(random.int(2, 899));
    return `${dd}${mm}${yy}-${serial}${HETU_LETTERS[Number(`${dd}${mm}${yy}${serial}`) % 31]}`;
  },
  nif: (random) => {
    const body = `${random.pick(['1', '2'])}${random.digits(7)}`;
    const rest = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest < 2 ? 0 : 11 - rest}`;
  },
};
