import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareTexts } from '../../../renderer/features/activity/compare-texts.ts';
import { comparedTurns } from '../../../renderer/features/activity/compared-turns.ts';
import { sentTexts } from '../../../renderer/features/activity/sent-texts.ts';

const YOURS = 'Write to billing-7741@contoso.com about IBAN DE89 3704 0044 0532 0130 00, please.';
const SENT = 'Write to [EMAIL_1] about IBAN [IBAN_1], please.';

describe('the texts of a request', () => {
  const expected = [
    { role: 'system', text: 'Be brief.' },
    { role: 'user', text: 'One' },
    { role: 'assistant', text: 'Two' },
    { role: 'user', text: SENT },
  ];
  const part = (text: string) => [{ type: 'text', text }];
  const bodies: Record<string, unknown> = {
    responses: {
      model: 'm',
      input: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: [{ type: 'input_text', text: 'One' }] },
        { role: 'assistant', content: [{ type: 'output_text', text: 'Two' }] },
        { role: 'user', content: [{ type: 'input_text', text: SENT }] },
      ],
    },
    compatible: {
      messages: [
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'One' },
        { role: 'assistant', content: 'Two' },
        { role: 'user', content: part(SENT) },
      ],
    },
    anthropic: {
      system: part('Be brief.'),
      messages: [
        { role: 'user', content: part('One') },
        { role: 'assistant', content: part('Two') },
        { role: 'user', content: part(SENT) },
      ],
    },
    google: {
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: 'One' }] },
        { role: 'model', parts: [{ text: 'Two' }] },
        { role: 'user', parts: [{ text: SENT }] },
      ],
    },
  };

  // A format that is read wrongly would show an empty column as "what was sent".
  it.each(Object.keys(bodies))('are found in the format of %s', (format) => {
    expect(sentTexts(JSON.stringify(bodies[format]))).toEqual(expected);
  });

  it('are not made up for anything else', () => {
    for (const body of ['', 'not json', '[]', '{"model":"m"}', '3']) expect(sentTexts(body)).toBeNull();
  });

  // Oldest messages may have been left out: pairing from the top would compare unrelated texts.
  it('stand beside what they were made from, from the question upwards', () => {
    const branch = [
      { role: 'user' as const, content: 'Left out' },
      { role: 'assistant' as const, content: 'Left out too' },
      { role: 'user' as const, content: YOURS },
    ];
    expect(
      comparedTurns(
        [
          { role: 'system', text: 'Be brief.' },
          { role: 'user', text: SENT },
        ],
        branch,
      ),
    ).toEqual([
      { role: 'system', yours: null, sent: 'Be brief.' },
      { role: 'user', yours: YOURS, sent: SENT },
    ]);
  });
});

describe('the differences', () => {
  it('are the values and what was sent in their place', () => {
    const changed = compareTexts(YOURS, SENT).filter(({ same }) => !same);
    expect(changed).toEqual([
      { same: false, yours: 'billing-7741@contoso.com', sent: '[EMAIL_1]' },
      { same: false, yours: 'DE89 3704 0044 0532 0130 00', sent: '[IBAN_1]' },
    ]);
  });

  it('take no white space that both have', () => {
    expect(compareTexts('Ask [Anna] now', 'Ask [[PERSON_1_FORM2]] now')).toContainEqual({
      same: false,
      yours: 'Anna',
      sent: '[PERSON_1_FORM2]',
    });
    expect(compareTexts('from DE89 3704 00 and ask', 'from [IBAN_1] and ask')).toContainEqual({
      same: false,
      yours: 'DE89 3704 00',
      sent: '[IBAN_1]',
    });
  });

  it('lose and invent nothing, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '[A_1]', '.', '7', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (yours, sent) => {
        const stretches = compareTexts(yours, sent);
        expect(stretches.map((one) => one.yours).join('')).toBe(yours);
        expect(stretches.map((one) => one.sent).join('')).toBe(sent);
        for (const { same, yours: a, sent: b } of stretches) if (same) expect(a).toBe(b);
      }),
    );
  });

  it('of two long texts that share nothing are found fast, as one', () => {
    const start = performance.now();
    expect(compareTexts('a b '.repeat(20_000), 'c,d;'.repeat(20_000))).toHaveLength(1);
    // generous, for a machine that is busy: comparing each word with each takes minutes
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
