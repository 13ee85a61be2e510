import { expect, it } from 'vitest';

import { markLeftovers, mayHoldLeftovers } from '../../../renderer/features/markdown/mark-leftovers.ts';

const text = (value: string) => ({ type: 'text', value });

it('wraps what looks like a placeholder, and loses none of the text around it', () => {
  const tree = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', children: [text('To [PERSON_4], and [IBAN_12]')] }],
  };
  markLeftovers()(tree);
  const [paragraph] = tree.children;
  expect(paragraph?.children).toMatchObject([
    text('To '),
    { tagName: 'span', properties: { className: ['leftover'] }, children: [text('[PERSON_4]')] },
    text(', and '),
    { tagName: 'span', children: [text('[IBAN_12]')] },
  ]);
});

// "[PERSON_1_FORM2]" stands there like a word of the answer's own
it('wraps those that stand for one form of a name or number', () => {
  for (const written of ['[PERSON_1_FORM2]', '[ID_1_NUM]']) {
    const tree = { type: 'root', children: [text(`To ${written}!`)] };
    expect(mayHoldLeftovers(written)).toBe(true);
    markLeftovers()(tree);
    expect(tree.children).toMatchObject([text('To '), { tagName: 'span', children: [text(written)] }, text('!')]);
  }
});

// An answer about Sotto's own code, or any array index, is not a leftover.
it('leaves code and other brackets alone', () => {
  const code = { type: 'element', tagName: 'code', children: [text('[EMAIL_1]')] };
  const tree = { type: 'root', children: [code] };
  markLeftovers()(tree);
  expect(code.children).toEqual([text('[EMAIL_1]')]);
  for (const other of ['[1]', '[a_1]', '[EMAIL]', '[EMAIL_]', 'EMAIL_1']) expect(mayHoldLeftovers(other)).toBe(false);
});
