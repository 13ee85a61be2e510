import type { FindingType } from '../../../../shared/domain/finding-type.ts';

/** What stands for a literal that looks like a placeholder: the one label that no finding has. */
export const LITERAL_LABEL = 'TEXT';

type Replaceable = Exclude<
  FindingType,
  'health-fact' | 'legal-fact' | 'financial-fact' | 'employment-fact' | 'intimate-fact' | 'security-fact'
>;

/** One upper-case word each: words survive models better than codes, and a label without separators parses one way only. */
const LABELS: Readonly<Record<Replaceable, string>> = {
  secret: 'SECRET',
  password: 'PASSWORD',
  'private-key': 'KEY',
  'connection-string': 'CONNECTION',
  card: 'CARD',
  iban: 'IBAN',
  bic: 'BIC',
  'bank-account': 'ACCOUNT',
  'bank-routing': 'ROUTING',
  wallet: 'WALLET',
  'national-id': 'ID',
  'tax-id': 'TAXID',
  passport: 'PASSPORT',
  'driving-licence': 'LICENCE',
  'medical-record': 'RECORD',
  'health-insurance': 'INSURANCE',
  'medical-provider': 'PROVIDER',
  'vehicle-id': 'VEHICLE',
  'device-id': 'DEVICE',
  phone: 'PHONE',
  email: 'EMAIL',
  username: 'USERNAME',
  url: 'URL',
  'file-path': 'PATH',
  'ip-address': 'IP',
  'mac-address': 'MAC',
  person: 'PERSON',
  organisation: 'ORGANIZATION',
  place: 'PLACE',
  address: 'ADDRESS',
  coordinates: 'COORDINATES',
  'date-of-birth': 'BIRTHDATE',
  identifier: 'REFERENCE',
  custom: 'TERM',
};

/** Facts ("my biopsy came back positive") weigh on the sensitivity; there is no value in them to replace. */
export function isReplaceable(type: FindingType): type is Replaceable {
  return type in LABELS;
}

export function labelOf(type: FindingType): string {
  return isReplaceable(type) ? LABELS[type] : LITERAL_LABEL;
}

export const ALL_LABELS: readonly string[] = [...Object.values(LABELS), LITERAL_LABEL];
