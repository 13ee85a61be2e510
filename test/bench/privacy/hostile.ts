/** Texts that make careless patterns slow: the beginning of a match over and over, and never its end. */
const UNITS: Readonly<Record<string, string>> = {
  digits: '1',
  'spaced digits': '1 ',
  'dotted digits': '1.',
  dashes: '-',
  'digits and dashes': '1-',
  quotes: '"',
  'single quotes': "'",
  capitals: 'A',
  'capitalised words': 'Ab ',
  'one letter and dot': 'a.',
  'at signs': 'a@',
  'mail beginnings': 'a@a.',
  schemes: 'http://',
  'credentials in URLs': 'a://b:c',
  'PEM headers': '-----BEGIN PRIVATE KEY-----\n',
  'half PEM headers': '-----BEGIN ',
  slashes: '/',
  'path parts': '/home/a',
  backslashes: '\\',
  'unicode escapes': '\\u0041',
  'percent escapes': '%41',
  'nested percent escapes': '%2541',
  entities: '&#65;',
  'open entities': '&#',
  brackets: '[',
  'round brackets': '(',
  braces: '{{',
  'placeholder beginnings': '[PERSON_1',
  blanks: ' ',
  tabs: '\t',
  'line feeds': '\n',
  'label and colon': 'password: ',
  'label and equals': 'api_key=',
  'many labels': 'SSN IBAN MRN passport no. ',
  titles: 'Mr. ',
  commas: ',',
  colons: 'a:',
  'hex pairs': 'ab:',
  underscores: '_',
  base64: 'QUJD',
  'base64 of base64': 'UVVKRA==',
  jwt: 'eyJhbGciOi.',
  'zero-width': '\u200b',
  'combining marks': 'e\u0301\u0301',
  'full-width digits': '\uff11',
  'lone surrogates': '\ud83d',
  emoji: '\u{1f600}',
  'street words': '12 Main St ',
  'plus signs': '+1',
  dollars: '${',
  'hex digits': 'deadbeef',
  'IPv6 groups': '1:',
  asterisks: '*',
  'am I': 'I am ',
};

export interface HostileText {
  readonly name: string;
  readonly text: string;
}

export function hostileTexts(length: number): HostileText[] {
  return Object.entries(UNITS).map(([name, unit]) => ({
    name,
    text: unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  }));
}
