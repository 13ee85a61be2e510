import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import * as check from './letter-checks.ts';
import type { LetterCheck } from './letter-checks.ts';

export interface LetterPattern {
  readonly rule: string;
  readonly type: FindingType;
  /** Matched in capitals or small letters from a token's start; bounded quantifiers only. */
  readonly source: string;
  readonly check: LetterCheck;
  readonly score: number;
}

const EU_VAT =
  '(?:ATU\\d{8}|BE[01]\\d{9}|BG\\d{9,10}|CY\\d{8}[A-Z]|CZ\\d{8,10}|DE ?\\d{3} ?\\d{3} ?\\d{3}|DK\\d{8}|EE\\d{9}|EL\\d{9}|ES[A-Z]\\d{7}[A-Z0-9]|FI\\d{8}|FR[A-Z0-9]{2} ?\\d{3} ?\\d{3} ?\\d{3}|' +
  'GB ?\\d{3} ?\\d{4} ?\\d{2}|HR\\d{11}|HU\\d{8}|IE\\d[A-Z0-9]\\d{5}[A-Z]{1,2}|IT\\d{11}|LT\\d{9,12}|LU\\d{8}|LV\\d{11}|MT\\d{8}|NL\\d{9}B\\d{2}|PL\\d{10}|PT\\d{9}|RO\\d{8,10}|SE\\d{10}01|SI\\d{8}|SK\\d{10})';

/** Values that begin with letters. */
export const LETTER_FIRST: readonly LetterPattern[] = [
  {
    rule: 'uk-nino',
    type: 'national-id',
    source: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\\d\\d[ -]?\\d\\d[ -]?\\d\\d[ -]?[A-D]',
    check: (v) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(v),
    score: 0.9,
  },
  { rule: 'es-nie', type: 'national-id', source: '[XYZ][ -]?\\d{7}[ -]?[A-Z]', check: check.esDni, score: 0.95 },
  { rule: 'es-cif', type: 'tax-id', source: '[ABCDEFGHJNPQRSUVW]-?\\d{7}-?[0-9A-J]', check: check.esCif, score: 0.6 },
  {
    rule: 'it-codice-fiscale',
    type: 'tax-id',
    source: '[A-Z]{3} ?[A-Z]{3} ?[0-9LMNP-V]{2}[A-EHLMPRST][0-9LMNP-V]{2} ?[A-Z][0-9LMNP-V]{3}[A-Z]',
    check: check.itCodiceFiscale,
    score: 0.97,
  },
  {
    rule: 'in-gstin',
    type: 'tax-id',
    source: '\\d\\d[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]',
    check: check.always,
    score: 0.9,
  },
  { rule: 'in-pan', type: 'tax-id', source: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]', check: check.always, score: 0.8 },
  {
    rule: 'mx-curp',
    type: 'national-id',
    source: '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d',
    check: check.always,
    score: 0.95,
  },
  {
    rule: 'mx-rfc',
    type: 'tax-id',
    source: '[A-Z]{3,4}\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[A-Z0-9]{3}',
    check: check.always,
    score: 0.75,
  },
  { rule: 'sg-nric', type: 'national-id', source: '[STFGM]\\d{7}[A-Z]', check: check.sgNric, score: 0.9 },
  { rule: 'hk-id', type: 'national-id', source: '[A-Z]{1,2}\\d{6} ?\\([0-9A]\\)', check: check.hkId, score: 0.95 },
  { rule: 'tw-id', type: 'national-id', source: '[A-Z][1289]\\d{8}', check: check.twId, score: 0.75 },
  { rule: 'de-kvnr', type: 'health-insurance', source: '[A-Z]\\d{9}', check: check.deKvnr, score: 0.6 },
  { rule: 'eu-vat', type: 'tax-id', source: EU_VAT, check: check.always, score: 0.65 },
  { rule: 'ch-uid', type: 'tax-id', source: 'CHE[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}', check: check.always, score: 0.9 },
  { rule: 'in-ifsc', type: 'bank-routing', source: '[A-Z]{4}0\\d{6}', check: check.always, score: 0.6 },
  {
    rule: 'uk-driving-licence',
    type: 'driving-licence',
    source: '[A-Z9]{5}\\d[0156]\\d[0-3]\\d{2}[A-Z9]{2}\\d?[A-Z]{2}\\d{0,2}',
    check: check.always,
    score: 0.8,
  },
  {
    rule: 'id-card-de',
    type: 'national-id',
    source: '[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\\dD?<<',
    check: check.always,
    score: 0.6,
  },
];

/** Values that begin with a digit. */
export const DIGIT_FIRST: readonly LetterPattern[] = [
  {
    rule: 'es-dni',
    type: 'national-id',
    source: '(?:\\d{8}|\\d{2}\\.\\d{3}\\.\\d{3})[ -]?[A-Z]',
    check: check.esDni,
    score: 0.85,
  },
  {
    rule: 'fi-hetu',
    type: 'national-id',
    source: '\\d{6}[-+ABCDEFYXWVU]\\d{3}[0-9A-FHJ-NPR-Y]',
    check: check.fiHetu,
    score: 0.95,
  },
  {
    rule: 'cl-rut',
    type: 'national-id',
    source: '\\d{1,2}\\.\\d{3}\\.\\d{3}-[0-9K]',
    check: check.clRut,
    score: 0.85,
  },
  { rule: 'ie-pps', type: 'national-id', source: '\\d{7}[A-W][A-IW]?', check: check.iePps, score: 0.7 },
  { rule: 'de-rvnr', type: 'national-id', source: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}', check: check.deRvnr, score: 0.9 },
  {
    rule: 'in-gstin',
    type: 'tax-id',
    source: '\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]',
    check: check.always,
    score: 0.95,
  },
  {
    rule: 'us-mbi',
    type: 'health-insurance',
    source:
      '[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-?[AC-HJKMNP-RT-Y]{2}\\d{2}',
    check: check.always,
    score: 0.85,
  },
  {
    rule: 'pt-cartao-cidadao',
    type: 'national-id',
    source: '\\d{8} ?\\d ?[A-Z0-9]{2}\\d',
    check: (v) => /[A-Z]/.test(v) && check.ptCitizenCard(v),
    score: 0.85,
  },
  { rule: 'nl-vat', type: 'tax-id', source: '\\d{9}B\\d{2}', check: check.always, score: 0.75 },
  {
    rule: 'cn-resident-id',
    type: 'national-id',
    source: '[1-9]\\d{5}(?:19|20)\\d{9}X',
    check: check.always,
    score: 0.95,
  },
];
