import { weightedSum } from '../checksum.ts';
import { isMonthDay } from './dates.ts';

/** Validators of national numbers that hold letters. They read the value in capitals, without separators. */
export type LetterCheck = (value: string) => boolean;

/** Spain DNI and NIE: control letter by n mod 23. */
export const esDni: LetterCheck = (value) => {
  const number = value
    .slice(0, -1)
    .replace(/^[XKLM]/, '0')
    .replace(/^Y/, '1')
    .replace(/^Z/, '2');
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(number) % 23) === value.slice(-1);
};

/** Spain CIF: control digit or letter over the seven digits. */
export const esCif: LetterCheck = (value) => {
  const digits = value.slice(1, 8);
  let sum = 0;
  for (let at = 0; at < 7; at++) {
    const digit = digits.charCodeAt(at) - 48;
    sum += at % 2 === 1 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  const control = (10 - (sum % 10)) % 10;
  return value.charAt(8) === String(control) || value.charAt(8) === 'JABCDEFGHI'.charAt(control);
};

const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italy codice fiscale (D.M. 23 December 1976): odd and even tables, mod 26. */
export const itCodiceFiscale: LetterCheck = (value) => {
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const code = value.charCodeAt(at);
    const index = code < 58 ? code - 48 : code - 65;
    sum += at % 2 === 0 ? (CF_ODD[index] ?? 0) : index;
  }
  return value.charCodeAt(15) - 65 === sum % 26;
};

/** Finland HETU: date, sign of the century, n mod 31. */
export const fiHetu: LetterCheck = (value) => {
  const digits = value.slice(0, 6) + value.slice(7, 10);
  if (!isMonthDay(digits.slice(2, 4), digits.slice(0, 2))) return false;
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(digits) % 31) === value.charAt(10);
};

/** Singapore NRIC and FIN: weights 2 7 6 5 4 3 2. */
export const sgNric: LetterCheck = (value) => {
  const kind = value.charAt(0);
  const offset = kind === 'T' || kind === 'G' ? 4 : kind === 'M' ? 3 : 0;
  const rest = (weightedSum(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const table = kind === 'S' || kind === 'T' ? 'JZIHGFEDCBA' : kind === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK';
  return table.charAt(kind === 'M' ? 10 - rest : rest) === value.charAt(8);
};

/** Hong Kong identity card: weights 9 to 2, letters as 10 to 35, mod 11. */
export const hkId: LetterCheck = (value) => {
  const padded = value.length === 8 ? ` ${value}` : value;
  let sum = 0;
  for (let at = 0; at < 8; at++) {
    const code = padded.charCodeAt(at);
    sum += (code === 32 ? 36 : code < 58 ? code - 48 : code - 55) * (9 - at);
  }
  const last = padded.charAt(8) === 'A' ? 10 : Number(padded.charAt(8));
  return (sum + last) % 11 === 0;
};

/** Taiwan identity card: letter as two digits, weights 1 9 8 7 6 5 4 3 2 1 1. */
export const twId: LetterCheck = (value) => {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value.charAt(0)) + 10;
  const sum = Math.floor(letter / 10) + (letter % 10) * 9 + weightedSum(value.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
};

/** Ireland PPS: weights 8 to 2 (and 9 for a second letter), mod 23. */
export const iePps: LetterCheck = (value) => {
  const second = value.charAt(8);
  const extra = second === '' || second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weightedSum(value, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23) === value.charAt(7);
};

/** Chile RUT: weights 2 to 7 from the right, mod 11; K for ten. */
export const clRut: LetterCheck = (value) => {
  let sum = 0;
  for (let at = value.length - 2, weight = 2; at >= 0; at--, weight = weight === 7 ? 2 : weight + 1) {
    sum += (value.charCodeAt(at) - 48) * weight;
  }
  return '0K987654321'.charAt(sum % 11) === value.slice(-1);
};

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/** VIN check digit of North America and China (ISO 3779 leaves it free elsewhere). */
export const vin: LetterCheck = (value) => {
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (VIN_VALUES.indexOf(value.charAt(at)) % 10) * (weights[at] ?? 0);
  return '0123456789X'.charAt(sum % 11) === value.charAt(8);
};

/** German pension number (VKVR): birth date, area, weights 2 1 2 5 7 1 2 1 2 1 2 1 over digit sums. */
export const deRvnr: LetterCheck = (value) => {
  const expanded = value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, '0') + value.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const product = (expanded.charCodeAt(at) - 48) * (weights[at] ?? 0);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return String(sum % 10) === value.charAt(11);
};

/** German health insurance number: letter as two digits, Luhn-like weights 1 2 from the left. */
export const deKvnr: LetterCheck = (value) => {
  const expanded = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9);
  let sum = 0;
  for (let at = 0; at < 10; at++) {
    const product = (expanded.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return String(sum % 10) === value.charAt(9);
};

/** Dutch VAT number of a sole trader and other EU VAT numbers carry their country in front: the prefix is the check. */
export const always: LetterCheck = () => true;

/** Portugal cartão de cidadão: letters as 10 to 35, doubled at even places, mod 10. */
export const ptCitizenCard: LetterCheck = (value) => {
  let sum = 0;
  for (let at = 0; at < 12; at++) {
    const code = value.charCodeAt(at);
    const number = code < 58 ? code - 48 : code - 55;
    const doubled = at % 2 === 0 ? number * 2 : number;
    sum += at % 2 === 0 && doubled >= 10 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
