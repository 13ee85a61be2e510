import { describe, expect, test } from 'vitest';
import { found } from './detect-found.ts';

// Each would leak if labels were read only as "label: value".
describe('a value beside its label is found in every layout', () => {
  test.each([
    ['sentence', 'My passport number is X1234567, thanks.', 'passport:X1234567'],
    [
      'several words between',
      'My passport, which I renewed last year, has the number X12345678.',
      'passport:X12345678',
    ],
    ['value first', '123456789 is my social security number', 'national-id:123456789'],
    ['answer in the next sentence', 'We need your sort code. Mine is 21-22-15.', 'bank-routing:21-22-15'],
    ['form', 'MRN ........ 00123456', 'medical-record:00123456'],
    ['label above', 'Medical record number\n\n00123456\n', 'medical-record:00123456'],
    ['JSON key', '{"passportNumber":"X1234567"}', 'passport:X1234567'],
    ['escaped JSON', '{\\"ssn\\":\\"123456789\\"}', 'national-id:123456789'],
    ['.env key', 'TAX_FILE_NUMBER=123456782', 'tax-id:123456782'],
    ['keys without joints', 'ACCOUNTNUMBER=12345678', 'bank-account:12345678'],
    ['SQL', "SELECT 1 FROM p WHERE ssn = '123456789'", 'national-id:123456789'],
    ['SQL insert', "INSERT INTO p (id, mrn) VALUES (1, '77120034')", 'medical-record:77120034'],
    ['XML', '<npi>1234567893</npi>', 'medical-provider:1234567893'],
    ['HTML cells', '<td>Passport No</td><td>AB1234567</td>', 'passport:AB1234567'],
    ['a dotted French number', 'On m’appelle au 01.42.65.46.21 le soir', 'phone:01.42.65.46.21'],
    ['the line of a form', 'Tél. ______+41 44 233 04 39______', 'phone:+41 44 233 04 39'],
    ['a number’s own word', 'The file of customer no. 4711, please', 'identifier:4711'],
    ['the same, emphasised', 'Customer no. **4711223**', 'identifier:4711223'],
    ['German', 'Reisepassnummer: C01X00T47', 'passport:C01X00T47'],
    ['French', 'Mon numéro de compte est 00012345678', 'bank-account:00012345678'],
    ['Spanish without accents', 'numero de cuenta: 12345678', 'bank-account:12345678'],
    ['Chinese', '护照号码：E12345678', 'passport:E12345678'],
    ['Korean', '계좌번호: 110-234-567890', 'bank-account:110-234-567890'],
    ['Russian', 'ИНН: 7707083893', 'tax-id:7707083893'],
    ['BIC', 'BIC: DEUTDEFF', 'bic:DEUTDEFF'],
    ['date of birth', 'She was born on 3 March 1984 in Leeds', 'date-of-birth:3 March 1984'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('a header types its whole column', () => {
  test.each([
    ['CSV', 'id,ssn,plan\n1,123456789,A\n2,987654320,B\n'],
    ['semicolons and quotes', '"id";"ssn"\n"1";"123456789"\n"2";"987654320"\n'],
    ['tabs', 'id\tssn\n1\t123456789\n2\t987654320\n'],
    ['Markdown', '| id | ssn |\n|---|---|\n| 1 | 123456789 |\n| 2 | 987654320 |\n'],
    ['aligned blanks', 'id   ssn         plan\n1    123456789   A\n2    987654320   B\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual(['national-id:123456789', 'national-id:987654320']);
  });

  test('names in a column need no capitals, but a table without personal columns is left alone', () => {
    expect(found('name,email\nanna meier,a@web.org\n')).toContain('person:anna meier');
    expect(found('name,default\nTimeout Value,30\nRetry Count,5\n')).toEqual([]);
  });
});

describe('labels are whole words', () => {
  test.each([
    ['a part of a word', 'duplicate 12345678'],
    ['a piece of a hash', 'npm init 7084dea8fa b909377'],
    ['an ordinary word in small letters', 'run 12345678 finished'],
    ['a date after a label', 'the passport expires 2027-05-01'],
    ['code that names a field', 'passport: string; const ssn = getSsn();'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
