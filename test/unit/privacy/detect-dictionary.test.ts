import { describe, expect, test } from 'vitest';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { found } from './detect-found.ts';

describe("the user's dictionary", () => {
  test('a term is found whatever its case, accents, disguise, and in its other spellings', () => {
    const dictionary = [{ term: 'Projekt Möwe', action: 'always-redact', aliases: ['the Gull'] }] as const;
    expect(found('on PROJEKT MÖWE, projekt mowe, The Gull and pro\u200bjekt möwe', { dictionary })).toEqual([
      'custom:PROJEKT MÖWE',
      'custom:projekt mowe',
      'custom:The Gull',
      'custom:pro\u200bjekt möwe',
    ]);
  });

  test('a term is a whole word, and its characters are no pattern', () => {
    const dictionary = [
      { term: 'a.b', action: 'always-redact' },
      { term: 'Ann', action: 'always-redact' },
    ] as const;
    expect(found('a.b axb Anna Ann', { dictionary })).toEqual(['custom:a.b', 'custom:Ann']);
  });

  test('a never-redact term stays readable, and is listed as kept', () => {
    const engine = createPrivacyEngine();
    const analysis = engine.analyze('write to press@firma.de or anna@firma.de', {
      dictionary: [{ term: 'press@firma.de', action: 'never-redact' }],
    });
    if (analysis.state === 'failed') throw new Error(analysis.part);
    expect(analysis.findings).toHaveLength(1);
    expect(analysis.kept).toHaveLength(1);
  });

  test('a never-redact word does not open the secret that holds it', () => {
    const token = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
    expect(found(token, { dictionary: [{ term: 'ghp', action: 'never-redact' }] })).toEqual([`secret:${token}`]);
  });
});

describe('documentation values', () => {
  const text = 'bind 127.0.0.1, ask 192.0.2.7, pay 4111111111111111';

  test('the local machine stays readable by default, samples do not', () => {
    expect(found(text)).toEqual(['ip-address:192.0.2.7', 'card:4111111111111111']);
  });

  test('policy can keep all of them or none', () => {
    expect(found(text, { documentation: 'keep' })).toEqual([]);
    expect(found(text, { documentation: 'redact' })).toHaveLength(3);
  });
});
