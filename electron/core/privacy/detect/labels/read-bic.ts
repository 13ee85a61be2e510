const BIC =
  /[A-Z]{4}(AD|AE|AL|AR|AT|AU|AZ|BA|BE|BG|BH|BR|BS|BY|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EE|EG|ES|FI|FO|FR|GB|GE|GI|GL|GR|GT|HK|HR|HU|ID|IE|IL|IN|IQ|IR|IS|IT|JO|JP|KE|KR|KW|KZ|LB|LI|LT|LU|LV|MA|MC|MD|ME|MK|MT|MU|MX|MY|NG|NL|NO|NZ|OM|PA|PE|PH|PK|PL|PS|PT|PY|QA|RO|RS|RU|SA|SC|SE|SG|SI|SK|SM|SN|TH|TN|TR|TW|UA|US|UY|VA|VE|VG|VN|XK|ZA)[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/y;

/** The end of a business identifier code (ISO 9362) in capitals at `start`, or -1. */
export function readBic(text: string, start: number): number {
  BIC.lastIndex = start;
  const match = BIC.exec(text);
  return match === null ? -1 : start + match[0].length;
}

export function isBic(value: string): boolean {
  return readBic(value, 0) === value.length;
}
