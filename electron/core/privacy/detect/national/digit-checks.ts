import { luhn, mod11And10, mod97, verhoeff, weightedSum } from '../checksum.ts';
import { startsWithDmy, startsWithFullYmd, startsWithYmd } from './dates.ts';

/** Validators of national numbers that are all digits. Each names its scheme and where its check is published. */
export type DigitCheck = (digits: string) => boolean;

function digit(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

/** US Social Security and ITIN (SSA): no area 000 or 666, no group 00, no serial 0000; 9xx is an ITIN or a made-up one. */
export const usSsn: DigitCheck = (d) => !/^(?:000|666)|^\d{3}00|0000$/.test(d);

/** US EIN (IRS): the campus prefixes in use. */
export const usEin: DigitCheck = (d) => !/^(?:0[07-9]|1[7-9]|2[89]|49|69|7[089]|89|9[67])/.test(d);

/** Canada SIN: Luhn, not starting with 0 or 8. */
export const caSin: DigitCheck = (d) => luhn(d) && !/^[08]/.test(d);

/** UK NHS number (NHS Data Dictionary): weights 10 to 2, mod 11. */
export const ukNhs: DigitCheck = (d) => {
  const check = (11 - (weightedSum(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digit(d, 9);
};

/** Germany tax identifier (BZSt): no leading 0, one or two digits repeated, ISO 7064 MOD 11-10. */
export const deSteuerId: DigitCheck = (d) => {
  if (d.startsWith('0') || !mod11And10(d)) return false;
  const seen = new Set(d.slice(0, 10)).size;
  return seen === 9 || seen === 8;
};

/** France NIR (INSEE) of 13 digits and its key of two: 97 − n mod 97. */
export const frNir: DigitCheck = (d) => {
  if (!/^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)/.test(d)) return false;
  if (d.length === 13) return true;
  return 97 - (Number(d.slice(0, 13)) % 97) === Number(d.slice(13));
};

/** Belgium Rijksregister: date, then 97 − n mod 97, a 2 before the number for those born from 2000. */
export const beNational: DigitCheck = (d) => {
  const key = Number(d.slice(9));
  const month = Number(d.slice(2, 4)) % 20;
  if (month > 12 || Number(d.slice(4, 6)) > 31) return false;
  return key === 97 - (Number(d.slice(0, 9)) % 97) || key === 97 - (Number(`2${d.slice(0, 9)}`) % 97);
};

/** Switzerland AHV (EAN-13 check, prefix 756). */
export const chAhv: DigitCheck = (d) => d.startsWith('756') && ean13(d);

function ean13(d: string): boolean {
  const sum = weightedSum(d, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === digit(d, 12);
}

/** Austria SVNR: weights 3 7 9 0 5 8 4 2 1 6, mod 11, birth date in the last six. */
export const atSvnr: DigitCheck = (d) =>
  !d.startsWith('0') &&
  startsWithDmy(d.slice(4)) &&
  weightedSum(d, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digit(d, 3);

/** Poland PESEL: date (month + 20 a century), weights 1 3 7 9, mod 10. */
export const plPesel: DigitCheck = (d) => {
  const month = Number(d.slice(2, 4)) % 20;
  const day = Number(d.slice(4, 6));
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && weightedSum(d, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  );
};

/** Norway fødselsnummer: two mod 11 checks; day + 40 for D numbers. */
export const noFnr: DigitCheck = (d) => {
  const day = Number(d.slice(0, 2)) % 40;
  const month = Number(d.slice(2, 4)) % 40;
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  return (
    weightedSum(d, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weightedSum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
};

/** Sweden personnummer (date, day + 60 for samordningsnummer; Luhn). Ten or twelve digits. */
export const sePersonnummer: DigitCheck = (d) => {
  const ten = d.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhn(ten);
};

/** Denmark CPR: the date; its mod 11 check was given up in 2007. */
export const dkCpr: DigitCheck = (d) => startsWithDmy(d);

/** Iceland kennitala: date, mod 11 over the first eight. */
export const isKennitala: DigitCheck = (d) =>
  startsWithDmy(d) && (11 - (weightedSum(d, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(d, 8);

/** Czech and Slovak rodné číslo: date (month + 50 for women, + 20 since 2004), divisible by 11. */
export const czRodneCislo: DigitCheck = (d) => {
  const month = (Number(d.slice(2, 4)) % 50) % 20;
  const day = Number(d.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return d.length === 9 || Number(d) % 11 === 0 || (Number(d.slice(0, 9)) % 11) % 10 === digit(d, 9);
};

/** Romania CNP: century, date, county, weights 2 7 9 1 4 6 3 5 8 2 7 9. */
export const roCnp: DigitCheck = (d) => {
  if (!/^[1-9]/.test(d) || !startsWithYmd(d.slice(1))) return false;
  const rest = weightedSum(d, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return (rest === 10 ? 1 : rest) === digit(d, 12);
};

/** Estonia and Lithuania: century and date, two-stage mod 11. */
export const balticCode: DigitCheck = (d) => {
  if (!/^[1-6]/.test(d) || !startsWithYmd(d.slice(1))) return false;
  let rest = weightedSum(d, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (rest === 10) rest = weightedSum(d, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return (rest === 10 ? 0 : rest) === digit(d, 10);
};

/** Former Yugoslavia JMBG / Slovenia EMŠO: date, mod 11. */
export const jmbg: DigitCheck = (d) => {
  if (!startsWithDmy(d)) return false;
  const rest = weightedSum(d, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return ((11 - rest) % 11) % 10 === digit(d, 12);
};

/** Türkiye TC Kimlik: two checks over odd and even places. */
export const trKimlik: DigitCheck = (d) => {
  if (d.startsWith('0')) return false;
  const odd = weightedSum(d, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(d, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === digit(d, 9) && (odd + even + tenth) % 10 === digit(d, 10);
};

/** Brazil CPF: two mod 11 checks, not all the same digit. */
export const brCpf: DigitCheck = (d) => {
  if (/^(\d)\1*$/.test(d)) return false;
  const first = ((weightedSum(d, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weightedSum(d, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === digit(d, 9) && second === digit(d, 10);
};

/** Brazil CNPJ: two mod 11 checks. */
export const brCnpj: DigitCheck = (d) => {
  const check = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11));
  const first = check(weightedSum(d, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  const second = check(weightedSum(d, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]));
  return !/^(\d)\1*$/.test(d) && first === digit(d, 12) && second === digit(d, 13);
};

/** India Aadhaar: Verhoeff, first digit 2 to 9. */
export const inAadhaar: DigitCheck = (d) => /^[2-9]/.test(d) && verhoeff(d);

/** South Korea RRN: date and century digit; its check was given up for numbers since October 2020. */
export const krRrn: DigitCheck = (d) => startsWithYmd(d) && /^\d{6}[0-9]/.test(d);

/** China resident identity number (GB 11643): region, date, MOD 11-2. The check character may be X. */
export function cnResidentId(value: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(value) || !startsWithFullYmd(value.slice(6))) return false;
  const sum = weightedSum(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return '10X98765432'.charAt(sum % 11) === value.charAt(17).toUpperCase();
}

/** South Africa: date, citizenship digit 0 to 2, Luhn. */
export const zaId: DigitCheck = (d) => startsWithYmd(d) && /^\d{10}[012]/.test(d) && luhn(d);

/** Thailand: mod 11 over twelve. */
export const thId: DigitCheck = (d) =>
  /^[1-8]/.test(d) && (11 - (weightedSum(d, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digit(d, 12);

/** Australia TFN: weights 1 4 3 7 5 8 6 9 10, mod 11. */
export const auTfn: DigitCheck = (d) => weightedSum(d, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;

/** Australia Medicare: first digit 2 to 6, weights 1 3 7 9. */
export const auMedicare: DigitCheck = (d) =>
  /^[2-6]/.test(d) && weightedSum(d, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digit(d, 8);

/** Australia ABN: subtract one from the first digit, weights 10 1 3 5 …, mod 89. */
export const auAbn: DigitCheck = (d) => (weightedSum(d, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;

/** Russia SNILS: weights 9 to 1, mod 101. */
export const ruSnils: DigitCheck = (d) =>
  (weightedSum(d, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === Number(d.slice(9));

/** Argentina CUIT: weights 5 4 3 2 7 6 5 4 3 2, mod 11. */
export const arCuit: DigitCheck = (d) =>
  /^(?:2[0347]|3[034])/.test(d) && (11 - (weightedSum(d, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digit(d, 10);

/** Japan My Number: weights 6 5 4 3 2 7 6 5 4 3 2, mod 11. */
export const jpMyNumber: DigitCheck = (d) => {
  const rest = weightedSum(d, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === digit(d, 11);
};

/** Netherlands BSN: weights 9 to 2 and −1, mod 11. */
export const nlBsn: DigitCheck = (d) => weightedSum(d, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** France SIRET (14) and SIREN (9): Luhn. */
export const frSiret: DigitCheck = (d) => luhn(d) && !/^0{6}/.test(d);

/** IMEI: 15 digits, Luhn, a reporting body that allocates phones. */
export const imei: DigitCheck = (d) => /^(?:01|35|86|99|44|45|49|50|51|52|53|54|91)/.test(d) && luhn(d);

/** Croatia OIB: ISO 7064 MOD 11-10. */
export const hrOib: DigitCheck = mod11And10;

/** Mexico CLABE: weights 3 7 1. */
export const mxClabe: DigitCheck = (d) => {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (digit(d, at) * ([3, 7, 1][at % 3] ?? 0)) % 10;
  return (10 - (sum % 10)) % 10 === digit(d, 17);
};

/** Spain CCC (bank code, branch, two checks, account). */
export const esCcc: DigitCheck = (d) => {
  const weights = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
  const check = (ten: string): number => {
    const rest = 11 - (weightedSum(ten, weights) % 11);
    return rest === 10 ? 1 : rest === 11 ? 0 : rest;
  };
  return check(`00${d.slice(0, 8)}`) === digit(d, 8) && check(d.slice(10)) === digit(d, 9);
};

/** Poland NRB without its country letters. */
export const plNrb: DigitCheck = (d) => mod97(`${d.slice(2)}2521${d.slice(0, 2)}`) === 1;
