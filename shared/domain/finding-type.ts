/** Every kind of thing the privacy engine can find. Policy, placeholders, the ledger's counts and the window all use these names. */
export const FINDING_TYPES = [
  // secrets
  'secret',
  'password',
  'private-key',
  'connection-string',
  // financial
  'card',
  'iban',
  'bic',
  'bank-account',
  'bank-routing',
  'wallet',
  // government and sector identifiers
  'national-id',
  'tax-id',
  'passport',
  'driving-licence',
  'medical-record',
  'health-insurance',
  'medical-provider',
  'vehicle-id',
  'device-id',
  // contact and network
  'phone',
  'email',
  'username',
  'url',
  'file-path',
  'ip-address',
  'mac-address',
  // who, where, when
  'person',
  'organisation',
  'place',
  'address',
  'coordinates',
  'date-of-birth',
  // an identifier known only by its label ("customer no. 4711")
  'identifier',
  // the user's own dictionary
  'custom',
  // facts without an identifier
  'health-fact',
  'legal-fact',
  'financial-fact',
  'employment-fact',
  'intimate-fact',
  'security-fact',
] as const;

export type FindingType = (typeof FINDING_TYPES)[number];
