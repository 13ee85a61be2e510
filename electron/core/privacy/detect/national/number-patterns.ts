import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import * as check from './digit-checks.ts';
import type { DigitCheck } from './digit-checks.ts';

/** A number that its grouping and its check give away without a label. */
export interface NumberPattern {
  readonly rule: string;
  readonly type: FindingType;
  /** Group lengths and separators, several split by a blank pair `||`; `_` stands for space, `.` and `-` for themselves. */
  readonly patterns: string;
  readonly check: DigitCheck;
  /** Belief when it stands alone, 0 to 1. Under 0.5 it takes a label to report it. */
  readonly score: number;
}

/**
 * Grouped forms are telling; a bare run of digits is reported only where date and check together leave little to chance
 * (every random number of 8 to 12 digits passes some country's check).
 */
export const NUMBER_PATTERNS: readonly NumberPattern[] = [
  { rule: 'us-ssn', type: 'national-id', patterns: '3-2-4', check: check.usSsn, score: 0.9 },
  { rule: 'us-ssn', type: 'national-id', patterns: '3_2_4||3.2.4', check: check.usSsn, score: 0.7 },
  { rule: 'us-ein', type: 'tax-id', patterns: '2-7', check: check.usEin, score: 0.55 },
  { rule: 'ca-sin', type: 'national-id', patterns: '3-3-3||3_3_3', check: check.caSin, score: 0.65 },
  { rule: 'fr-siren', type: 'tax-id', patterns: '3_3_3||3.3.3', check: check.frSiret, score: 0.55 },
  { rule: 'uk-nhs', type: 'national-id', patterns: '3_3_4||3-3-4', check: check.ukNhs, score: 0.75 },
  { rule: 'de-steuer-id', type: 'tax-id', patterns: '2_3_3_3', check: check.deSteuerId, score: 0.85 },
  {
    rule: 'de-steuernummer',
    type: 'tax-id',
    patterns: '3/3/5||2/3/5||3/4/4||5/5||3/5/5||2/4/5',
    check: () => true,
    score: 0.6,
  },
  {
    rule: 'fr-nir',
    type: 'national-id',
    patterns: '15||13_2||1_2_2_2_3_3_2||1-2-2-2-3-3-2||1.2.2.2.3.3.2',
    check: check.frNir,
    score: 0.9,
  },
  { rule: 'fr-nir', type: 'national-id', patterns: '1_2_2_2_3_3', check: check.frNir, score: 0.7 },
  { rule: 'fr-siret', type: 'tax-id', patterns: '14||3_3_3_5', check: check.frSiret, score: 0.6 },
  {
    rule: 'be-national',
    type: 'national-id',
    patterns: '2.2.2-3.2||2.2.2.3.2||2.2.2-3-2||6-3-2||6_3_2||2_2_2_3_2',
    check: check.beNational,
    score: 0.95,
  },
  { rule: 'be-national', type: 'national-id', patterns: '11', check: check.beNational, score: 0.6 },
  { rule: 'ch-ahv', type: 'national-id', patterns: '3.4.4.2||3_4_4_2||3-4-4-2||13', check: check.chAhv, score: 0.95 },
  { rule: 'at-svnr', type: 'national-id', patterns: '4_6||4-6||4/6||10', check: check.atSvnr, score: 0.6 },
  { rule: 'pl-pesel', type: 'national-id', patterns: '6_5', check: check.plPesel, score: 0.6 },
  { rule: 'no-fnr', type: 'national-id', patterns: '11||6_5||6-5', check: check.noFnr, score: 0.8 },
  {
    rule: 'se-personnummer',
    type: 'national-id',
    patterns: '6-4||8-4||12||8_4||6_4',
    check: check.sePersonnummer,
    score: 0.7,
  },
  { rule: 'dk-cpr', type: 'national-id', patterns: '6-4', check: check.dkCpr, score: 0.65 },
  { rule: 'is-kennitala', type: 'national-id', patterns: '6-4||10', check: check.isKennitala, score: 0.6 },
  { rule: 'cz-rodne-cislo', type: 'national-id', patterns: '6/4||6/3', check: check.czRodneCislo, score: 0.85 },
  { rule: 'ro-cnp', type: 'national-id', patterns: '13', check: check.roCnp, score: 0.7 },
  { rule: 'baltic-code', type: 'national-id', patterns: '11', check: check.balticCode, score: 0.65 },
  { rule: 'lv-personas-kods', type: 'national-id', patterns: '6-5', check: () => true, score: 0.55 },
  { rule: 'jmbg', type: 'national-id', patterns: '13', check: check.jmbg, score: 0.65 },
  { rule: 'tr-kimlik', type: 'national-id', patterns: '11||3_3_3_2', check: check.trKimlik, score: 0.6 },
  { rule: 'br-cpf', type: 'national-id', patterns: '3.3.3-2||3_3_3_2||3-3-3-2||9-2', check: check.brCpf, score: 0.95 },
  { rule: 'br-cpf', type: 'national-id', patterns: '11', check: check.brCpf, score: 0.6 },
  { rule: 'br-cnpj', type: 'tax-id', patterns: '2.3.3/4-2||14||2.3.3-4-2', check: check.brCnpj, score: 0.9 },
  { rule: 'in-aadhaar', type: 'national-id', patterns: '4_4_4||4-4-4', check: check.inAadhaar, score: 0.85 },
  { rule: 'jp-my-number', type: 'national-id', patterns: '4-4-4||4_4_4', check: check.jpMyNumber, score: 0.65 },
  { rule: 'kr-rrn', type: 'national-id', patterns: '6-7', check: check.krRrn, score: 0.9 },
  { rule: 'kr-brn', type: 'tax-id', patterns: '3-2-5', check: () => true, score: 0.65 },
  { rule: 'cn-resident-id', type: 'national-id', patterns: '18', check: check.cnResidentId, score: 0.95 },
  { rule: 'za-id', type: 'national-id', patterns: '13||6_4_3||6_4_2_1', check: check.zaId, score: 0.8 },
  { rule: 'th-id', type: 'national-id', patterns: '1-4-5-2-1||1_4_5_2_1', check: check.thId, score: 0.95 },
  {
    rule: 'my-nric',
    type: 'national-id',
    patterns: '6-2-4',
    check: (d) => /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(d),
    score: 0.85,
  },
  { rule: 'pk-cnic', type: 'national-id', patterns: '5-7-1', check: () => true, score: 0.85 },
  { rule: 'ae-emirates-id', type: 'national-id', patterns: '3-4-7-1', check: (d) => d.startsWith('784'), score: 0.95 },
  { rule: 'au-tfn', type: 'tax-id', patterns: '3_3_3||3-3-3', check: check.auTfn, score: 0.6 },
  {
    rule: 'au-medicare',
    type: 'health-insurance',
    patterns: '4_5_1||4-5-1||4_5_1/1||4_5_1-1',
    check: check.auMedicare,
    score: 0.85,
  },
  { rule: 'au-abn', type: 'tax-id', patterns: '2_3_3_3', check: check.auAbn, score: 0.8 },
  { rule: 'nz-ird', type: 'tax-id', patterns: '2-3-3', check: () => true, score: 0.55 },
  { rule: 'nz-bank', type: 'bank-account', patterns: '2-4-7-2||2-4-7-3', check: () => true, score: 0.85 },
  { rule: 'ru-snils', type: 'national-id', patterns: '3-3-3_2||3-3-3-2', check: check.ruSnils, score: 0.95 },
  { rule: 'ar-cuit', type: 'tax-id', patterns: '2-8-1', check: check.arCuit, score: 0.9 },
  { rule: 'es-ccc', type: 'bank-account', patterns: '4_4_2_10||4-4-2-10', check: check.esCcc, score: 0.95 },
  { rule: 'mx-clabe', type: 'bank-account', patterns: '18||3_3_11_1', check: check.mxClabe, score: 0.55 },
  { rule: 'pl-nrb', type: 'bank-account', patterns: '2_4_4_4_4_4_4', check: check.plNrb, score: 0.95 },
  { rule: 'uk-sort-code-account', type: 'bank-account', patterns: '2-2-2_8', check: () => true, score: 0.85 },
  { rule: 'imei', type: 'device-id', patterns: '15||2-6-6-1||2_6_6_1||6-2-6-1', check: check.imei, score: 0.7 },
];
