import { describe, expect, test } from 'vitest';

import { found } from './detect-found.ts';

/** What a reader sees is the address; a detector that reads unit by unit sees two halves of nothing. */
describe('an address that something cuts is found whole (its halves left the device)', () => {
  test.each([
    ['a line end behind the at sign', 'billing-7741@\ncontoso.com'],
    ['a line end before it', 'billing-7741\n@contoso.com'],
    ['a comment’s line end', 'billing-7741@\n * contoso.com'],
    ['a quoted line end', 'billing-7741@\n> contoso.com'],
    ['an indented one', 'billing-7741@\r\n    contoso.com'],
    ['a hard line break', 'billing-7741@  \ncontoso.com'],
    ['another', 'billing-7741@\\\ncontoso.com'],
    ['one of HTML', 'billing-7741@<br>contoso.com'],
    ['one of quoted-printable', 'billing-7=\n741@contoso.com'],
    ['a hyphen at the line’s end', 'billing-\n7741@contoso.com'],
    ['a line end in the host', 'billing-7741@contoso.\ncom'],
    ['bold', '**billing-7741**@contoso.com'],
    ['italics', '*billing-7741*@contoso.com'],
    ['underscores', 'billing-7741@_contoso_.com'],
    ['code', '`billing-7741`@`contoso.com`'],
    ['a crossed-out part', '~~billing-7741~~@contoso.com'],
    ['emphasis inside a word', 'bill**ing**-7741@contoso.com'],
    ['emphasis of the at sign', 'billing-7741**@**contoso.com'],
    ['HTML', '<b>billing-7741</b>@contoso.com'],
    ['a comment', 'billing-7741<!-- no spam -->@contoso.com'],
    ['escapes', 'billing\\-7741\\@contoso\\.com'],
    ['quotes', '"billing-7741"@contoso.com'],
    ['blanks', 'billing-7741 @ contoso.com'],
    ['words', 'billing-7741 at contoso dot com'],
    ['words in brackets', 'billing-7741 [at] contoso [dot] com'],
    ['a dot in brackets', 'billing-7741@contoso[.]com'],
  ])('%s', (_name, value) => {
    const [only = '', ...more] = found(`Please write to ${value} today`);
    expect(more).toEqual([]);
    expect(only).toMatch(/^email:/);
    const left = `Please write to ${value} today`.replace(only.slice('email:'.length), '');
    expect(left).not.toMatch(/billing|7741|contoso/);
  });

  test.each([
    'Lunch @ contoso.com tomorrow',
    'return x\n@app.route("/")\ndef f(): pass',
    'decorated\n@pytest.fixture\ndef x(): pass',
    'a = b @ c.T and 2 ** 8 ** 16',
    'npm i @types/node\n@org/pkg.js',
    'He was (at) home. Then he left',
    '| a | b |\n| @foo | bar.com |',
  ])('what only resembles one is let be: %j (code that no longer runs)', (text) => {
    expect(found(text).filter((one) => one.startsWith('email:'))).toEqual([]);
  });
});

describe('a number that something cuts is found whole', () => {
  test.each([
    ['iban', 'DE89 3704 0044\n> 0532 0130 00'],
    ['iban', '**DE89** 3704 **0044** 0532 0130 00'],
    ['iban', '`DE89` `3704` `0044` `0532` `0130` `00`'],
    ['iban', 'DE89, 3704, 0044, 0532, 0130, 00'],
    ['iban', 'DE89/3704/0044/0532/0130/00'],
    ['iban', 'DE89_3704_0044_0532_0130_00'],
    ['iban', '| DE89 | 3704 | 0044 | 0532 | 0130 | 00 |'],
    ['iban', 'DE89\n * 3704 0044 0532 0130 00'],
    ['iban', '<b>DE89</b> 3704 0044 0532 0130 00'],
    ['card', '5555 **5555** 5555 4444'],
    ['card', '5555<span class="x"> </span>5555 5555 4444'],
    ['card', '4012\\-8888\\-8888\\-1881'],
    ['card', '4012-\n> 8888-8888-1881'],
    ['card', '`5555`-`5555`-`5555`-`4444`'],
    ['national-id', '**536**-22-8726'],
    ['phone', '+49 **30** 901820'],
    ['phone', '+49 30\n901820'],
    ['phone', '+49\r\n> 30 901820'],
    ['phone', '<b>+49</b> 30 901820'],
    ['ip-address', '192\\.168\\.17\\.44'],
    ['ip-address', '192.168.**17.44**'],
    ['ip-address', '192[.]168[.]17[.]44'],
  ])('%s: %j (a part of it left the device)', (type, value) => {
    const all = found(`It is ${value}, thanks`);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(new RegExp(`^${type}:`));
    expect(`It is ${value}`.replace(all[0]!.slice(type.length + 1), '')).not.toMatch(/\d/);
  });

  test.each(['Use **5** 4 3 and **12** 345', 'AT 10, 20, 30, 40, 50, 60, 70, 80, 90', 'x[.]length', '2*3*4*5*6*7*8*9'])(
    'other numbers are let be: %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test('of a pair of marks, no half stays behind (a bold text that never ends)', () => {
  const text = 'Mail **billing-7741**@contoso.com and **more**';
  expect(found(text)).toEqual(['email:**billing-7741**@contoso.com']);
});

describe('a secret whose name or value is emphasised stays (a password left for the cloud as it was)', () => {
  test.each([
    ['password', '**Password:** hunter2-Tr0ub4dor&3'],
    ['password', '- **Password**: `hunter2-Tr0ub4dor&3`'],
    ['password', '__Password:__ hunter2-Tr0ub4dor&3'],
    ['password', '*Passwort:* ***hunter2-Tr0ub4dor&3***'],
    ['secret', '**API key:** 9f8a7b6c5d4e3f2a1b0c9d8e'],
    ['secret', '**Token**: `9f8a7b6c5d4e3f2a1b0c9d8e`'],
    ['secret', 'ghp_abcdefghijklmnop\nqrstuvwxyz0123456789'],
  ])('%s: %j', (type, text) => {
    expect(found(text).map((one) => one.split(':')[0])).toEqual([type]);
  });

  test.each([
    '**Password:** required, at least 8 characters',
    'The **password** field is `required`',
    '**Key:** value',
  ])('talk about one is no secret: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
