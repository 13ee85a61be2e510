import { HEX, type Random, UPPER } from '../random.ts';
import { luhn } from './checksums.ts';

export const FIRST = [
  'Amelie',
  'Bartosz',
  'Carmen',
  'Dmitri',
  'Eilidh',
  'Farouk',
  'Greta',
  'Hiroshi',
  'Ingrid',
  'Joao',
  'Khadija',
  'Lorenzo',
  'Maeve',
  'Nikhil',
  'Oksana',
  'Priya',
];
export const LAST = [
  'Ackermann',
  'Bianchi',
  'Castellanos',
  'Dupuis',
  'Eriksson',
  'Fairweather',
  'Grzelak',
  'Haddad',
  'Iyer',
  'Jovanovic',
  'Kowalczyk',
  'Lindqvist',
  'Moreau',
  'Nakagawa',
  'Okonkwo',
  'Pemberton',
];
const DOMAINS = [
  'fernweh-reisen.de',
  'northgate-clinic.org',
  'lumenbank.co.uk',
  'ateliermoreau.fr',
  'k-soft.io',
  'hallmark-legal.com',
  'mail.ostsee.net',
  'uni-tartu.edu.ee',
  'gmail.com',
  'outlook.com',
  'proton.me',
];

export function email(random: Random): string {
  const first = random.pick(FIRST).toLowerCase();
  const last = random.pick(LAST).toLowerCase();
  const local = random.pick([
    `${first}.${last}`,
    `${first[0]}${last}`,
    `${first}_${last}${random.int(1, 99)}`,
    `${last}+orders`,
    `${first}-${last}`,
  ]);
  return `${local}@${random.pick(DOMAINS)}`;
}

/** Numbers of real numbering plans; patterns use N for 2-9 and X for any digit. */
const PHONES = [
  '+1 NXX-NXX-XXXX',
  '(NXX) NXX-XXXX',
  'NXX-NXX-XXXX',
  'NXX.NXX.XXXX',
  '1-NXX-NXX-XXXX',
  '+1NXXNXXXXXX',
  '(NXX) NXX-XXXX ext. XXX',
  '+44 20 7NXX XXXX',
  '+44 7911 NXXXXX',
  '020 7NXX XXXX',
  '07911 NXXXXX',
  '+49 30 NXXXXXXX',
  '+49 (0)89 NXXXXXX',
  '0171 NXXXXXX',
  '030/NXXXXXX',
  '+33 6 12 NX XX XX',
  '06 12 NX XX XX',
  '01.42.NX.XX.XX',
  '+39 06 NXXX XXXX',
  '+39 347 NXX XXXX',
  '+34 91 NXX XX XX',
  '+34 612 NXX XXX',
  '+31 6 NXXXXXXX',
  '+31 20 NXX XXXX',
  '+41 44 NXX XX XX',
  '079 NXX XX XX',
  '+48 512 NXX XXX',
  '+46 70 NXX XX XX',
  '+47 9NX XX XXX',
  '+45 20 NX XX XX',
  '+61 2 9NXX XXXX',
  '0412 NXX XXX',
  '+91 98NXX XXXXX',
  '+55 11 9NXXX-XXXX',
  '+81 3-NXXX-XXXX',
  '+86 138 NXXX XXXX',
  '+27 82 NXX XXXX',
];

export function phone(random: Random): string {
  return random.pick(PHONES).replace(/[NX]/g, (slot) => String(slot === 'N' ? random.int(2, 9) : random.int(0, 9)));
}

export function ipv4(random: Random): string {
  return [
    random.pick([23, 45, 62, 84, 91, 137, 178, 185, 203, 10, 172]),
    random.int(16, 31),
    random.int(1, 250),
    random.int(1, 254),
  ].join('.');
}

export function ipv6(random: Random): string {
  const group = (): string => random.chars(4, HEX).replace(/^0+(?=.)/, '');
  return random.chance(0.5)
    ? `2a02:${group()}:${group()}::${group()}:${group()}`
    : `2001:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}:${group()}`;
}

export const ip = (random: Random): string => (random.chance(0.7) ? ipv4(random) : ipv6(random));

export function mac(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => random.chars(2, HEX));
  const style = random.int(0, 3);
  if (style === 0) return pairs.join(':');
  if (style === 1) return pairs.join('-').toUpperCase();
  if (style === 2) return pairs.join(':').toUpperCase();
  return `${pairs[0]}${pairs[1]}.${pairs[2]}${pairs[3]}.${pairs[4]}${pairs[5]}`;
}

export function passport(random: Random): string {
  return random.pick([
    () => random.digits(9),
    () => random.chars(1, 'CFGHJK') + random.chars(8, '0123456789CFGHJKLMNPRTVWXYZ'),
    () => `${random.int(10, 22)}${random.chars(2, UPPER)}${random.digits(5)}`,
    () => random.chars(2, UPPER) + random.digits(7),
    () => random.chars(3, UPPER) + random.digits(6),
    () => random.chars(1, UPPER) + random.digits(8),
  ])();
}

export function drivingLicence(random: Random): string {
  return random.pick([
    () => random.chars(1, UPPER) + random.digits(7),
    () => `${random.chars(1, UPPER)}${random.digits(3)}-${random.digits(4)}-${random.digits(4)}`,
    () =>
      `${random.pick(LAST).toUpperCase().padEnd(5, '9').slice(0, 5)}${random.digits(6)}${random.chars(2, UPPER)}${random.int(1, 9)}${random.chars(2, UPPER)}`,
    () => random.digits(9),
    () => random.chars(1, UPPER) + random.digits(2) + random.chars(3, `${UPPER}0123456789`) + random.digits(5),
  ])();
}

export const mrn = (random: Random): string =>
  random.pick([
    () => random.digits(8),
    () => `${random.chars(2, UPPER)}${random.digits(6)}`,
    () => `${random.digits(3)}-${random.digits(2)}-${random.digits(3)}`,
    () => random.digits(7),
  ])();
export const insurance = (random: Random): string =>
  random.pick([
    () => `${random.chars(3, UPPER)}${random.digits(9)}`,
    () => `${random.chars(1, UPPER)}${random.digits(9)}`,
    () => random.digits(10),
    () => `${random.digits(4)}-${random.digits(6)}`,
  ])();

export function imei(random: Random): string {
  const body = `35${random.digits(12)}`;
  return body + luhn(body);
}

/** Vehicle number with the check digit of 49 CFR 565. */
export function vin(random: Random): string {
  const alphabet = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const values: Record<string, number> = {
    A: 1,
    B: 2,
    C: 3,
    D: 4,
    E: 5,
    F: 6,
    G: 7,
    H: 8,
    J: 1,
    K: 2,
    L: 3,
    M: 4,
    N: 5,
    P: 7,
    R: 9,
    S: 2,
    T: 3,
    U: 4,
    V: 5,
    W: 6,
    X: 7,
    Y: 8,
    Z: 9,
  };
  const chars = [...random.pick(['1HG', 'WBA', 'JTD', 'VF1']), ...random.chars(14, alphabet)];
  const sum = chars.reduce((total, char, index) => total + (values[char] ?? Number(char)) * (weights[index] ?? 0), 0);
  chars[8] = sum % 11 === 10 ? 'X' : String(sum % 11);
  return chars.join('');
}
