import { describe, expect, it } from 'vitest';
import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { RedactionMap } from '../../../../electron/core/privacy/redact/redaction-map.ts';
import { createRedactionSession, type FoundValue } from '../../../../electron/core/privacy/redact/redaction-session.ts';
import { restoreText } from '../../../../electron/core/privacy/restore/restore-text.ts';

/** Findings for each place where one of the values stands in the text. */
function found(text: string, values: Readonly<Record<string, FindingType>>): FoundValue[] {
  return Object.entries(values).flatMap(([value, type]) => {
    const findings: FoundValue[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1))
      findings.push({ start: at, end: at + value.length, type, score: 0.9 });
    return findings;
  });
}

function redact(
  text: string,
  values: Readonly<Record<string, FindingType>>,
  session = createRedactionSession(),
): string {
  const redacted = session.redact(text, found(text, values)).text;
  expect(restoreText(redacted, session.map()).text).toBe(text);
  return redacted;
}

describe('placeholders', () => {
  it('are typed and numbered in order of appearance', () => {
    expect(redact('Ann, Bob and ann@x.example', { Ann: 'person', Bob: 'person', 'ann@x.example': 'email' })).toBe(
      '[PERSON_1], [PERSON_2] and [EMAIL_1]',
    );
  });

  // a new number in every turn would make the model think of a new person each time
  it('stay the same across turns and a restart', () => {
    const first = createRedactionSession();
    redact('Ann wrote to Bob', { Ann: 'person', Bob: 'person' }, first);
    const second = createRedactionSession(JSON.parse(JSON.stringify(first.map())) as RedactionMap);
    expect(redact('Bob, Zoe, Ann', { Ann: 'person', Bob: 'person', Zoe: 'person' }, second)).toBe(
      '[PERSON_2], [PERSON_3], [PERSON_1]',
    );
  });

  // the provider must not be able to tell that two conversations are about the same person
  it('say nothing about other conversations', () => {
    expect(redact('Zoe and Ann', { Ann: 'person', Zoe: 'person' })).toBe('[PERSON_1] and [PERSON_2]');
    expect(redact('Ann', { Ann: 'person' })).toBe('[PERSON_1]');
  });

  // a known value leaves in clear because a later turn words it so that no detector fires
  it('replace known values that the detectors missed, in other spellings too', () => {
    const session = createRedactionSession();
    redact(
      'Card 4111 1111 1111 1111 of Maria Gonzalez',
      { '4111 1111 1111 1111': 'card', 'Maria Gonzalez': 'person' },
      session,
    );
    expect(
      redact('again 4111-1111-1111-1111 / 4111111111111111, MARIA GONZALEZ, maria\u200b gonzalez', {}, session),
    ).toBe('again [CARD_1_FORM2] / [CARD_1_FORM3], [PERSON_1_UPPER], [PERSON_1_FORM2]');
    expect(redact('Mariana Gonzalezova 94111111111111111', {}, session)).toBe('Mariana Gonzalezova 94111111111111111');
  });

  it('let a value through that the user chose to keep for this message', () => {
    const session = createRedactionSession();
    redact('Ask Maria Gonzalez', { 'Maria Gonzalez': 'person' }, session);
    expect(session.redact('Ask Maria Gonzalez', [], { keep: ['maria gonzalez'] }).text).toBe('Ask Maria Gonzalez');
  });
});

describe('one person, several spellings', () => {
  it('share a number, whichever comes first, and restore exactly', () => {
    const values: Record<string, FindingType> = { 'Maria Gonzalez': 'person', 'Ms Gonzalez': 'person' };
    expect(redact('Ms Gonzalez is late. Maria Gonzalez called.', values)).toBe(
      '[PERSON_1_FORMAL] is late. [PERSON_1] called.',
    );
    const session = createRedactionSession();
    redact('Ms Gonzalez is late.', { 'Ms Gonzalez': 'person' }, session);
    expect(
      redact(
        "Maria Gonzalez's sister; Gonzalez; Maria; M. Gonzalez; Gonzalez, Maria",
        { 'Maria Gonzalez': 'person', 'M. Gonzalez': 'person', 'Gonzalez, Maria': 'person', '; Gonzalez': 'person' },
        session,
      ),
    ).toMatch(/^\[PERSON_1_FULL\]'s sister/);
  });

  it.each([
    ['Gonzalez', 'Maria Gonzalez', '[PERSON_1_LAST]'],
    ['Maria', 'Maria Gonzalez', '[PERSON_1_FIRST]'],
    ['P. Castro', 'Pia Castro', '[PERSON_1_FORM2]'],
    ['Gonzalez, Maria', 'Maria Gonzalez', '[PERSON_1_FORM2]'],
    ['MARIA GONZALEZ', 'Maria Gonzalez', '[PERSON_1_UPPER]'],
    ['Herrn Müller', 'Jürgen Müller', '[PERSON_1_FORMAL]'],
    ['Jürgen Müllers', 'Jürgen Müller', '[PERSON_1_FORM2]'],
    ['Jana Nowaka', 'Jan Nowak', '[PERSON_1_FORM2]'],
    ['Dr. O’Brien', 'Conor O’Brien', '[PERSON_1_FORMAL]'],
  ])('%s is %s', (form, full, expected) => {
    const session = createRedactionSession();
    redact(full, { [full]: 'person' }, session);
    expect(redact(`so ${form}.`, { [form]: 'person' }, session)).toBe(`so ${expected}.`);
  });

  // one of two sisters would answer for the other
  it.each([
    ['Daniela Nowak', 'Daniel Nowak'],
    ['Ana Gonzalez', 'Maria Gonzalez'],
    ['Martin', 'Martina Hill'],
  ])('%s is not %s', (form, full) => {
    const session = createRedactionSession();
    redact(full, { [full]: 'person' }, session);
    expect(redact(`so ${form}.`, { [form]: 'person' }, session)).toBe('so [PERSON_2].');
  });

  // the analysis knows from the sentence before which of two sisters is meant
  it('follow the analysis where it knows better', () => {
    const session = createRedactionSession();
    redact('Maria Gonzalez, Ana Gonzalez', { 'Maria Gonzalez': 'person', 'Ana Gonzalez': 'person' }, session);
    const people = { mentions: [{ start: 0, end: 11, person: 2 }], people: [{ id: 2, parts: ['ana', 'gonzalez'] }] };
    const redaction = session.redact('Ms Gonzalez', [{ start: 0, end: 11, type: 'person', score: 1 }], { people });
    expect(redaction.text).toBe('[PERSON_2_FORMAL]');
  });

  it('a last name that two people share is nobody’s', () => {
    const session = createRedactionSession();
    redact('Maria Gonzalez, Pedro Gonzalez', { 'Maria Gonzalez': 'person', 'Pedro Gonzalez': 'person' }, session);
    expect(redact('Gonzalez', { Gonzalez: 'person' }, session)).toBe('[PERSON_3]');
  });
});

describe('overlapping findings', () => {
  // keeping the first and dropping the second leaves the rest of the address in clear
  it('are replaced as one', () => {
    const text = 'Visit Jane Doe Street 20, now';
    const redaction = createRedactionSession().redact(text, [
      { start: 6, end: 14, type: 'person', score: 0.9 },
      { start: 11, end: 24, type: 'address', score: 0.5 },
    ]);
    expect(redaction.text).toBe('Visit [ADDRESS_1], now');
    expect(redaction.replacements).toMatchObject([
      { start: 6, end: 24, redactedStart: 6, redactedEnd: 17, type: 'address' },
    ]);
  });
});

describe('literal placeholders of the user', () => {
  // "[PERSON_1]" typed as an example would come back as somebody's name
  it('survive, whether typed before or after ours', () => {
    const session = createRedactionSession();
    expect(redact('Use [PERSON_1] for Ann', { Ann: 'person' }, session)).toBe('Use [PERSON_1] for [PERSON_2]');
    expect(redact('And [Person 2] for Bob', { Bob: 'person' }, session)).toBe('And [TEXT_1] for [PERSON_3]');
    expect(restoreText('[PERSON_1] [PERSON_2] [TEXT_1]', session.map()).text).toBe('[PERSON_1] Ann [Person 2]');
  });

  it('survive in chains that lie against a value', () => {
    const session = createRedactionSession();
    redact('Ann', { Ann: 'person' }, session);
    for (const text of ['PERSON_1Zoe', 'PERSON_1PERSON_1PERSON_1Zoe', '[PERSON_1Zoe', 'xPERSON_1 Zoe PERSON_1'])
      redact(text, { Zoe: 'person' }, session);
  });
});

describe('syntax', () => {
  it('JSON still parses, and numbers come back as numbers', () => {
    const session = createRedactionSession();
    const text = '{"name":"Ann \\"O\\" Lee","ids":[123456, 78],"ssn": 123456 ,"n":1}';
    const redacted = redact(text, { 'Ann \\"O\\" Lee': 'person', '123456': 'national-id' }, session);
    expect(JSON.parse(redacted)).toEqual({ name: '[PERSON_1]', ids: ['[ID_1_NUM]', 78], ssn: '[ID_1_NUM]', n: 1 });
  });

  it('URLs, CSV, markdown, HTML and code keep their shape', () => {
    const values: Record<string, FindingType> = {
      'Ann Lee': 'person',
      'ann@x.example': 'email',
      'a,b': 'password',
      '555 0100': 'phone',
    };
    expect(new URL(redact('https://h.example/u?mail=ann@x.example&x=1#f', values)).searchParams.get('x')).toBe('1');
    expect(redact('id,name,tel\n1,"Ann Lee",555 0100\n', values)).toBe('id,name,tel\n1,"[PERSON_1]",[PHONE_1]\n');
    expect(redact('[Ann Lee](mailto:ann@x.example) **Ann Lee**', values)).toBe(
      '[[PERSON_1]](mailto:[EMAIL_1]) **[PERSON_1]**',
    );
    expect(redact('<b title="Ann Lee">Ann Lee</b>', values)).toBe('<b title="[PERSON_1]">[PERSON_1]</b>');
    expect(redact('login(\'Ann Lee\', "a,b");', values)).toBe('login(\'[PERSON_1]\', "[PASSWORD_1]");');
    expect(redact('Dear {{Ann Lee}}, {{ name }}', values)).toBe('Dear {{[PERSON_1]}}, {{ name }}');
  });
});
