import { describe, expect, it } from 'vitest';
import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import { EMPTY_MAP, type RedactionMap } from '../../../../electron/core/privacy/redact/redaction-map.ts';
import {
  createRedactionSession,
  type RedactionSession,
} from '../../../../electron/core/privacy/redact/redaction-session.ts';
import { restoreText } from '../../../../electron/core/privacy/restore/restore-text.ts';
import { Random } from '../../../bench/privacy/random.ts';
import { ibanCheck, luhn } from '../../../bench/privacy/values/checksums.ts';
import { card, iban } from '../../../bench/privacy/values/money.ts';

function session(seed: number, map: RedactionMap = { ...EMPTY_MAP, style: 'surrogate' }): RedactionSession {
  const random = new Random(seed);
  return createRedactionSession(map, { random: () => random.next() });
}

function redact(text: string, value: string, type: FindingType, from: RedactionSession): string {
  const start = text.indexOf(value);
  const redacted = from.redact(text, [{ start, end: start + value.length, type, score: 1 }]).text;
  expect(restoreText(redacted, from.map()).text).toBe(text);
  return redacted;
}

describe('realistic stand-ins', () => {
  // a model that checks the number would otherwise talk about the wrong check digit instead of the question
  it('have valid check digits and the format of the original', () => {
    const random = new Random(7);
    for (let seed = 0; seed < 40; seed++) {
      const number = card(random);
      const other = redact(`pay ${number} now`, number, 'card', session(seed)).slice(4, -4);
      const digits = other.replace(/\D/g, '');
      expect(other).not.toBe(number);
      expect(other.replace(/\d/g, '0')).toBe(number.replace(/\d/g, '0'));
      expect(luhn(digits.slice(0, -1))).toBe(digits.at(-1));
      const account = iban(random);
      const stand = redact(`to ${account} now`, account, 'iban', session(seed)).slice(3, -4).replaceAll(' ', '');
      expect(ibanCheck(stand.slice(0, 2), stand.slice(4))).toBe(stand.slice(2, 4));
    }
  });

  // "she" in the answer about a man tells the user that something is wrong
  it('keep gender, origin and titles, and the same words for the same person', () => {
    for (let seed = 0; seed < 20; seed++) {
      const conversation = session(seed);
      const full = redact('Maria Gonzalez called', 'Maria Gonzalez', 'person', conversation).slice(0, -7);
      const [first = '', last = ''] = full.split(' ');
      expect(
        'Adriana Beatriz Consuelo Dolores Esperanza Fernanda Graciela Inmaculada Jimena Lourdes Marisol Nuria Pilar Remedios Soledad Yolanda',
      ).toContain(first);
      const next = session(seed + 1, conversation.map());
      expect(redact('Ms Gonzalez came', 'Ms Gonzalez', 'person', next)).toBe(`Ms ${last} came`);
      expect(redact('MARIA GONZALEZ came', 'MARIA GONZALEZ', 'person', next)).toBe(`${full.toUpperCase()} came`);
      expect(restoreText(`Dear Ms ${last}, ${full}'s file for ${first}`, next.map()).text).toBe(
        "Dear Ms Gonzalez, Maria Gonzalez's file for Maria",
      );
    }
  });

  // a stand-in that is a third person of the conversation would be restored to the wrong one
  it('are never somebody else in the conversation', () => {
    const conversation = session(3);
    const redacted = redact('Maria Gonzalez called', 'Maria Gonzalez', 'person', conversation).slice(0, -7);
    const text = `I met ${redacted} yesterday`;
    const again = conversation.redact(text, [{ start: 6, end: 6 + redacted.length, type: 'person', score: 1 }]).text;
    expect(again).not.toContain(redacted);
    expect(restoreText(again, conversation.map()).text).toBe(text);
    const unseen = conversation.redact(text, []).text;
    expect(restoreText(unseen, conversation.map()).text).toBe(text);
  });

  it('are placeholders where nothing realistic exists, or where a word would be cut', () => {
    expect(redact('use hunter2hunter2 here', 'hunter2hunter2', 'password', session(1))).toBe('use [PASSWORD_1] here');
    expect(redact('xMaria Gonzalezx', 'Maria Gonzalez', 'person', session(1))).toBe('x[PERSON_1]x');
  });
});
