import { describe, expect, it } from 'vitest';
import type { RedactionEntry, RedactionMap } from '../../../../electron/core/privacy/redact/redaction-map.ts';
import { createRestorer, restoreText } from '../../../../electron/core/privacy/restore/restore-text.ts';
import { MANGLED_FORMS, ORDINARY_TEXT, TRANSLATED_LABELS } from '../../../fixtures/privacy/mangled-forms.ts';

const entry = (
  label: string,
  number: number,
  value: string,
  type: RedactionEntry['type'],
  variant = '',
): RedactionEntry => ({ label, number, variant, value, type });

const MAP: RedactionMap = {
  version: 1,
  style: 'placeholder',
  reserved: [],
  entries: [
    entry('PERSON', 1, 'Maria Gonzalez', 'person'),
    entry('PERSON', 1, 'Ms Gonzalez', 'person', 'FORMAL'),
    entry('EMAIL', 1, 'maria$&(.*)@example.org', 'email'),
    ...['PHONE', 'ADDRESS', 'ORGANIZATION', 'PLACE', 'CARD'].map((label) =>
      entry(label, 1, `value of ${label}`, 'custom'),
    ),
  ],
};

const wide = (text: string): string =>
  text.replace(/[A-Z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

function mangle(form: string, label: string): string {
  return form
    .replaceAll('{L}', label)
    .replaceAll('{l}', label.toLowerCase())
    .replaceAll('{C}', label.charAt(0) + label.slice(1).toLowerCase())
    .replaceAll('{F}', wide(label))
    .replaceAll('{Z}', [...label].join('\u200d'))
    .replaceAll('{n}', '1');
}

function streamed(text: string): string {
  const restorer = createRestorer(MAP);
  return (
    text
      .split('')
      .map((char) => restorer.push(char))
      .join('') + restorer.end()
  );
}

describe('a placeholder that a model has mangled', () => {
  // the answer shows [Person 1] where the user expects the name
  it.each(Object.entries(MANGLED_FORMS))('is restored: %s', (_name, form) => {
    for (const [label, value] of [
      ['PERSON', 'Maria Gonzalez'],
      ['EMAIL', 'maria$&(.*)@example.org'],
    ] as const) {
      const text = `Please write to ${mangle(form, label)} about it.`;
      const { text: restored } = restoreText(text, MAP);
      expect(restored).toContain(value);
      expect(restored).not.toMatch(new RegExp(`${label}|1(?!\\S*@)`, 'i'));
      expect(streamed(text)).toBe(restored);
    }
  });

  it.each(Object.entries(TRANSLATED_LABELS))('is restored when its label is translated: %s', (label, translations) => {
    const value = MAP.entries.find((item) => item.label === label)?.value ?? '';
    for (const translation of translations) {
      for (const text of [`[${translation}_1]`, `[${translation.toLowerCase()} 1]`, `［${translation}_1］`]) {
        expect(restoreText(`x ${text}, y`, MAP).text).toBe(`x ${value}, y`);
      }
    }
  });

  it('keeps the spelling that stood there', () => {
    expect(restoreText('[PERSON_1_FORMAL] [Person 1 formal] PERSON_1_FORMAL, PERSON_1 formally', MAP).text).toBe(
      'Ms Gonzalez Ms Gonzalez Ms Gonzalez, Maria Gonzalez formally',
    );
  });
});

describe('ordinary text', () => {
  // inventing a value is worse than leaving a placeholder
  it.each(ORDINARY_TEXT.map((text) => [text]))('stays as it is: %s', (text) => {
    expect(restoreText(text, MAP).text).toBe(text);
    expect(streamed(text)).toBe(text);
  });

  it('is released at once when it cannot become a placeholder', () => {
    const restorer = createRestorer(MAP);
    expect(restorer.push('The answer is 42 [see note')).toBe('The answer is 42 [see note');
    expect(restorer.push(' [PERS')).toBe(' ');
    expect(restorer.push('IAN CAT] and [PERSON_2')).toBe('[PERSIAN CAT] and [PERSON_2');
    expect(restorer.push(' [PERSON_1]')).toBe(' Maria Gonzalez');
  });
});

describe('what restore reports', () => {
  // a placeholder that nobody gave out must be marked, not shown as if it meant something
  it('names placeholders it does not know, wherever the stream is cut', () => {
    const text = 'Ask [PERSON_1] or [PERSON_7] or [WALLET_3], not [SEE_1].';
    const whole = restoreText(text, MAP);
    expect(whole.unknown.map((item) => whole.text.slice(item.start, item.end))).toEqual(['[PERSON_7]', '[WALLET_3]']);
    const restorer = createRestorer(MAP);
    for (const char of text) restorer.push(char);
    restorer.end();
    expect(restorer.unknown).toEqual(whole.unknown);
  });

  it('says where values were put', () => {
    const { text, restored } = restoreText('a [PERSON_1] b [EMAIL_1]', MAP);
    expect(restored.map((span) => text.slice(span.start, span.end))).toEqual([
      'Maria Gonzalez',
      'maria$&(.*)@example.org',
    ]);
  });
});

describe('restoring tool arguments', () => {
  // a quote in a value would end the JSON string early
  it('escapes values for JSON, and puts numbers back as numbers', () => {
    const map: RedactionMap = {
      ...MAP,
      entries: [
        entry('PERSON', 1, 'Ann "Q" \\ O\nHara', 'person'),
        entry('ID', 1, '123456', 'national-id', 'NUM'),
        entry('ID', 1, '123456', 'national-id'),
      ],
    };
    const { text } = restoreText('{"who":"[PERSON_1]","bare":"PERSON_1","id":"[ID_1_NUM]","text":"[ID_1]"}', map, {
      escape: 'json',
    });
    expect(JSON.parse(text)).toEqual({
      who: 'Ann "Q" \\ O\nHara',
      bare: 'Ann "Q" \\ O\nHara',
      id: 123_456,
      text: '123456',
    });
  });
});

describe('two identities', () => {
  // PERSON_1 and PERSON_12 must never be taken for each other, in any form
  it('are never swapped', () => {
    const entries = Array.from({ length: 30 }, (_, index) => entry('PERSON', index + 1, `<<${index + 1}>>`, 'person'));
    const map = { ...MAP, entries };
    for (const [name, form] of Object.entries(MANGLED_FORMS)) {
      if (/[1١１]/.test(form)) continue;
      for (let number = 1; number <= 30; number++) {
        const text = mangle(form.replaceAll('{n}', String(number)), 'PERSON');
        const values = [...restoreText(text, map).text.matchAll(/<<(\d+)>>/g)].map(([, value]) => value);
        expect(values, name).toEqual([String(number)]);
      }
    }
  });
});
