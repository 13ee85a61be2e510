import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawFinding } from '../../../electron/core/privacy/detect/raw-finding.ts';
import { linkPeople } from '../../../electron/core/privacy/names/linking.ts';
import { growth } from '../../fixtures/growth.ts';

/** Any UTF-16 units, lone surrogates included. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 32, max: 126 })), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));

const ORDINARY = new Set(['will', 'rose', 'mark', 'the', 'said']);
const isOrdinaryWord = (lower: string): boolean => ORDINARY.has(lower);

/** Findings for the first occurrence of each name, as the tagger would report them. */
function people(text: string, ...names: string[]): RawFinding[] {
  return names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: 'person', score: 0.9, reasons: [] };
  });
}

function link(text: string, ...names: string[]) {
  const result = linkPeople(text, people(text, ...names), { isOrdinaryWord });
  return { ...result, said: result.mentions.map(({ start, end, person }) => [text.slice(start, end), person]) };
}

describe('linking the names of one person', () => {
  it('finds the given name, the titled surname and the initials of somebody named in full (else they leave in clear)', () => {
    const { said, people: known } = link(
      'Maria Gonzalez called. Maria was upset; Ms Gonzalez, M. Gonzalez and M.G. are the same, wrote GONZALEZ.',
      'Maria Gonzalez',
    );
    expect(said).toEqual([
      ['Maria Gonzalez', 1],
      ['Maria', 1],
      ['Gonzalez', 1],
      ['M. Gonzalez', 1],
      ['M.G.', 1],
      ['GONZALEZ', 1],
    ]);
    expect(known).toEqual([{ id: 1, parts: ['maria', 'gonzalez'] }]);
  });

  it('links a first name to the full name that follows only later', () => {
    const { said } = link('Thanks, Priya.\nPriya Raghunathan, Nurse', 'Priya', 'Priya Raghunathan');
    expect(said).toEqual([
      ['Priya', 1],
      ['Priya Raghunathan', 1],
    ]);
  });

  it('never gives a form that fits two people to one of them (it would swap their identities)', () => {
    const { said } = link('Maria Gonzalez met Maria Lopez. Maria paid, Lopez left.', 'Maria Gonzalez', 'Maria Lopez');
    expect(said).toEqual([
      ['Maria Gonzalez', 1],
      ['Maria Lopez', 2],
      ['Lopez', 2],
    ]);
  });

  it('leaves everyday words alone although somebody is called so ("will", "Will you come?", "in May")', () => {
    const { said } = link('Will Rose came. Will you? He will. A rose. In May. I told Will.', 'Will Rose');
    expect(said).toEqual([
      ['Will Rose', 1],
      ['Will', 1],
    ]);
    const may = link('May Lin is here. See you in May. Ms May Lin waits.', 'May Lin');
    expect(may.said.filter(([word]) => word === 'May')).toEqual([]);
  });

  it('finds people of earlier turns, with the same number, also in small letters', () => {
    const known = [{ id: 7, parts: ['krzysztof', 'zielinski'] }];
    const text = 'has krzysztof signed? Zieliński must.';
    const result = linkPeople(text, [], { known, isOrdinaryWord });
    expect(result.mentions.map(({ start, end, person }) => [text.slice(start, end), person])).toEqual([
      ['krzysztof', 7],
      ['Zieliński', 7],
    ]);
    expect(result.findings.every(({ type }) => type === 'person')).toBe(true);
  });

  it('keeps file names, handles and identifiers whole (a part of them replaced would break code)', () => {
    const { said } = link(
      'Maria Gonzalez edits maria.ts, src/maria/a, user_maria, @maria and maria(1).',
      'Maria Gonzalez',
    );
    expect(said).toEqual([['Maria Gonzalez', 1]]);
  });

  it('leaves a package alone whose name a sentence made a person ("import chai from \'chai\'" would no longer run)', () => {
    const { said } = link("Chai helps. import x from 'chai'; the chai-plugin", 'Chai');
    expect(said).toEqual([['Chai', 1]]);
  });

  it('reads "Gonzalez, Maria" and accents as the same person', () => {
    const { people: known } = link(
      'Gonzalez, Maria; María González; Maria González',
      'Gonzalez, Maria',
      'María González',
    );
    expect(known).toHaveLength(1);
  });

  it('does not throw on any text, and reports only places inside it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), fc.nat(200), (text, a, b) => {
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        const finding: RawFinding = { start, end, type: 'person', score: 1, reasons: [] };
        const { mentions } = linkPeople(text, [finding], { isOrdinaryWord });
        return mentions.every((mention) => mention.end <= text.length);
      }),
    );
  });

  it('stays linear where hundreds share a name and a text repeats it (a list must not freeze the app)', () => {
    const known = Array.from({ length: 400 }, (_, at) => ({
      id: at + 1,
      parts: [`given${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt((at / 10) % 10)}`, 'smith'],
    }));
    const times = growth(
      () => void linkPeople('Smith and Mr Smith said J.S. '.repeat(250), [], { known, isOrdinaryWord }),
      () => void linkPeople('Smith and Mr Smith said J.S. '.repeat(2000), [], { known, isOrdinaryWord }),
    );
    expect(times).toBeLessThan(24);
  });
});
