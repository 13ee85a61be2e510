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

  test.each([
    'Project Blue\nHeron',
    'Project\n> Blue Heron',
    'Project  Blue   Heron',
    'Project **Blue** Heron',
    'project_blue_heron',
    'Project-Blue-Heron',
    'PROJECTBLUEHERON',
    'Project Blue Her-\non',
    'P r o j e c t B l u e H e r o n',
  ])('a term of several words is found however they are separated: %j (a line’s end let it out)', (written) => {
    const dictionary = [{ term: 'Project Blue Heron', action: 'always-redact' }] as const;
    expect(found(`about ${written}, please`, { dictionary })).toEqual([`custom:${written}`]);
  });

  test('a longer term that is never replaced keeps the shorter one in it readable', () => {
    const dictionary = [
      { term: 'Larkspur', action: 'always-redact' },
      { term: 'Larkspur Street', action: 'never-redact' },
    ] as const;
    expect(found('Larkspur Street, Lark-spur', { dictionary })).toEqual(['custom:Lark-spur']);
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
