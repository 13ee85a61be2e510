import { expect, test } from 'vitest';

import { attachmentPart } from '../../../electron/core/attachments/attachment-part.ts';
import { redactor } from '../providers/redactor-parts.ts';
import type { Attachment } from '../../../shared/contract.ts';

const named = (name: string): Attachment => ({
  id: 'a',
  name,
  kind: 'text',
  mediaType: 'text/plain',
  bytes: 5,
  characters: 5,
  pages: null,
  state: 'read',
  createdAt: 0,
});

test.each([
  ['Contract_billing-7741@contoso.com.pdf', /billing|7741|contoso/],
  ['maria_lopez@contoso.com - cv.pdf', /maria|lopez|contoso/],
  ['ssn_536-22-8726.txt', /536|8726/],
  ['DE89_3704_0044_0532_0130_00.txt', /DE89|3704|0532/],
  ['IBAN-DE89-3704-0044-0532-0130-00.pdf', /DE89|3704|0532/],
  ['card_5555-5555-5555-4444.png', /5555|4444/],
  ['+49_30_901820.vcf', /901820/],
])('nothing of the value in the name of %s leaves (its first word did)', (name, value) => {
  const [sent = ''] = redactor().redactAll([attachmentPart(named(name), 'hello')]);
  expect(sent).toContain('File: ');
  expect(sent).not.toMatch(value);
});

test('words of a name are words for the engine and for a model', () => {
  expect(attachmentPart(named('CV_Maria-Gonzalez_2024.pdf'), '')).toContain('File: CV Maria Gonzalez 2024.pdf\n');
});
