import { describe, expect, it } from 'vitest';
import { findResidual } from '../../../../electron/core/privacy/redact/residual.ts';

const VALUES = [
  { value: 'Maria Gonzalez', type: 'person' },
  { value: 'DE89 3704 0044 0532 0130 00', type: 'iban' },
  { value: 'p@ss-W0rd!', type: 'password' },
  { value: '山田太郎', type: 'person' },
  { value: 'Will', type: 'person' },
  { value: 'Email', type: 'custom' },
] as const;

const has = (text: string): boolean => findResidual([text], VALUES).length > 0;

describe('the second belt', () => {
  // a value that slips past redaction in another spelling must stop the request
  it.each([
    'for Maria Gonzalez.',
    'MARIA GONZALEZ',
    'maria_gonzalez',
    'maria.gonzalez@example.org',
    'Mar\u00ADia Gonz\u200Bález',
    'Ｍａｒｉａ Gonzalez',
    'DE89370400440532013000',
    'de89-3704-0044-0532-0130-00',
    'x=p@ss-W0rd!;',
    '私は山田太郎です',
    'Ask Will today',
    'an Email',
  ])('sees the value in %j', (text) => {
    expect(has(text)).toBe(true);
  });

  // refusing harmless requests makes people turn the belt off
  it.each([
    'Mariana Gonzalezova',
    'I will go',
    'DE8937040044053201300',
    'p@ss-w0rd!',
    '[PERSON_1] [EMAIL_1] [IBAN_1]',
    'Maria said. Then came old Gonzalez',
    '',
  ])('lets %j pass', (text) => {
    expect(has(text)).toBe(false);
  });

  it('says which part holds what, and never the value itself', () => {
    expect(findResidual(['nothing', 'Hi Maria Gonzalez'], VALUES)).toEqual([
      { part: 1, start: 3, end: 17, type: 'person' },
    ]);
  });
});
