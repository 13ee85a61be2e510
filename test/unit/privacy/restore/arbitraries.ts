import fc from 'fast-check';
import type { FindingType } from '../../../../shared/domain/finding-type.ts';

const SPICE = [
  '[PERSON_1]',
  'PERSON_1',
  '[person 1]',
  '[PERSON_12]',
  'PERSON_',
  '[PERSON',
  '_1]',
  '1',
  '2',
  '[',
  ']',
  '[[',
  ']]',
  '\\[',
  '\\',
  '\\]',
  '{{',
  '}}',
  '<',
  '>',
  '&#91;',
  '&',
  '%5B',
  '%',
  '"',
  '"[ID_1_NUM]"',
  '[ID_1',
  'TEXT_1',
  '[TEXT_1]',
  'Maria Gonzalez',
  'MARIA',
  "Gonzalez's",
  'Ms Gonzalez',
  '4111 1111 1111 1111',
  'DE89370400440532013000',
  '\u200b',
  '\ud83d',
  '\ude00',
  '😀',
  '\n',
  ' ',
  '_',
  '*',
  "'s",
  's',
  '{"a": 123}',
  'EMAIL_1',
  'a@b.example',
  '［',
  '］',
  '$',
  '${',
  '{{name}}',
  '.*',
  '$1',
  '$&',
];

/** Text with everything in it that has ever confused a redactor: literal placeholders, halves of brackets, lone surrogates. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...SPICE) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

const TYPES: readonly FindingType[] = [
  'person',
  'email',
  'card',
  'national-id',
  'secret',
  'organisation',
  'custom',
  'health-fact',
];

/** Findings anywhere in a text, overlapping and out of range too. */
export function findingsIn(
  text: string,
): fc.Arbitrary<{ start: number; end: number; type: FindingType; score: number }[]> {
  const at = fc.nat({ max: text.length + 2 });
  return fc.array(
    fc.record({
      start: at,
      end: at,
      type: fc.constantFrom(...TYPES),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 6 },
  );
}

export const textWithFindings = hostileText.chain((text) => findingsIn(text).map((findings) => ({ text, findings })));

/** A text cut into pieces, some of them empty. */
export function cut(text: string, cuts: readonly number[]): string[] {
  const borders = [0, ...cuts.map((at) => at % (text.length + 1)).sort((a, b) => a - b), text.length];
  return borders.slice(1).map((border, index) => text.slice(borders[index], border));
}
