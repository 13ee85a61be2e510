import { UPPER } from '../random.ts';
import { luhn, mod10, verhoeff, weighted } from './checksums.ts';
import { birth, type Make, retry } from './national-europe.ts';

const cpfDigit = (body: string): string => {
  const weights = Array.from({ length: body.length }, (_, index) => body.length + 1 - index);
  const rest = (weighted(body, weights) * 10) % 11;
  return String(rest === 10 ? 0 : rest);
};

const cnpjDigit = (body: string): string => {
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2].slice(13 - body.length);
  const rest = weighted(body, weights) % 11;
  return String(rest < 2 ? 0 : 11 - rest);
};

/** National and tax identifiers outside Europe with valid check digits. */
export const WORLD: Readonly<Record<string, Make>> = {
  ssn: retry((random) => {
    const area = random.int(1, 772);
    if (area === 666) return undefined;
    return `${String(area).padStart(3, '0')}-${String(random.int(1, 99)).padStart(2, '0')}-${String(random.int(1, 9999)).padStart(4, '0')}`;
  }),
  itin: (random) => `9${random.digits(2)}-${random.int(70, 88)}-${random.digits(4)}`,
  ein: (random) => `${random.pick(['12', '20', '27', '45', '83', '94'])}-${random.digits(7)}`,
  sin: (random) => {
    const body = `${random.int(1, 7)}${random.digits(7)}`;
    const full = body + luhn(body);
    return random.chance(0.5) ? full : `${full.slice(0, 3)} ${full.slice(3, 6)} ${full.slice(6)}`;
  },
  tfn: retry((random) => {
    const body = random.digits(8);
    for (let check = 0; check < 10; check++) {
      if (weighted(`${body}${check}`, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0)
        return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
    }
    return undefined;
  }),
  medicareAu: (random) => {
    const body = `${random.int(2, 6)}${random.digits(7)}`;
    const check = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
    return `${body.slice(0, 4)} ${body.slice(4)}${check} ${random.int(1, 5)}`;
  },
  ird: retry((random) => {
    const body = `${random.int(10, 99)}${random.digits(6)}`.padStart(8, '0');
    const rest = weighted(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    const check = rest === 0 ? 0 : 11 - rest;
    return check === 10 ? undefined : `${body.slice(0, 2)}-${body.slice(2, 5)}-${body.slice(5)}${check}`;
  }),
  cpf: (random) => {
    const body = random.digits(9);
    const first = cpfDigit(body);
    const second = cpfDigit(body + first);
    return `${body.slice(0, 3)}.${body.slice(3, 6)}.${body.slice(6)}-${first}${second}`;
  },
  cnpj: (random) => {
    const body = `${random.digits(8)}0001`;
    const first = cnpjDigit(body);
    const second = cnpjDigit(body + first);
    return `${body.slice(0, 2)}.${body.slice(2, 5)}.${body.slice(5, 8)}/${body.slice(8)}-${first}${second}`;
  },
  aadhaar: (random) => {
    const body = `${random.int(2, 9)}${random.digits(10)}`;
    const full = body + verhoeff(body);
    return random.chance(0.5) ? full : full.replace(/(\d{4})(?=\d)/g, '$1 ');
  },
  pan: (random) => `${random.chars(3, UPPER)}P${random.chars(1, UPPER)}${random.digits(4)}${random.chars(1, UPPER)}`,
  myNumber: retry((random) => {
    const body = random.digits(11);
    const rest = weighted(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return `${body}${rest <= 1 ? 0 : 11 - rest}`;
  }),
  rrn: (random) => {
    const { yy, mm, dd } = birth(random);
    const body = `${yy}${mm}${dd}${random.int(1, 2)}${random.int(10, 95)}${random.digits(3)}`;
    const check = (11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
    return `${body.slice(0, 6)}-${body.slice(6)}${check}`;
  },
  za: (random) => {
    const { yy, mm, dd } = birth(random);
    const body = `${yy}${mm}${dd}${random.digits(4)}08`;
    return body + luhn(body);
  },
  npi: (random) => {
    const body = `1${random.digits(8)}`;
    return body + luhn(`80840${body}`);
  },
  routing: (random) => {
    const body = `${random.pick(['01', '02', '06', '07', '11', '12'])}${random.digits(6)}`;
    return body + mod10(body, [3, 7, 1, 3, 7, 1, 3, 7]);
  },
  dea: (random) => {
    const body = random.digits(6);
    const sum = weighted(body, [1, 2, 1, 2, 1, 2]);
    return `${random.pick([...'ABFM'])}${random.chars(1, UPPER)}${body}${sum % 10}`;
  },
  acn: (random) => {
    const body = random.digits(8);
    return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${mod10(body, [8, 7, 6, 5, 4, 3, 2, 1])}`;
  },
};
