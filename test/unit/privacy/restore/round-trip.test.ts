import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactionSession } from '../../../../electron/core/privacy/redact/redaction-session.ts';
import { EMPTY_MAP, type RedactionMap } from '../../../../electron/core/privacy/redact/redaction-map.ts';
import { createRestorer, restoreText } from '../../../../electron/core/privacy/restore/restore-text.ts';
import { Random } from '../../../bench/privacy/random.ts';
import { cut, hostileText, textWithFindings } from './arbitraries.ts';

/** Stand-ins are searched for, which takes longer. Set SOTTO_FUZZ_RUNS for a long run, with other texts each time. */
const runs = (style: string): { numRuns: number; seed?: number } => {
  const asked = process.env['SOTTO_FUZZ_RUNS'];
  if (asked !== undefined) return { numRuns: Number(asked) };
  return style === 'surrogate' ? { numRuns: 150, seed: 20_261_123 } : { numRuns: 1500 };
};

/** Stand-ins of a failing run must be the same when it is run again. */
function seeded(seed: number): { random: () => number } {
  const random = new Random(seed);
  return { random: () => random.next() };
}

function streamed(pieces: readonly string[], map: RedactionMap): string {
  const restorer = createRestorer(map);
  return pieces.map((piece) => restorer.push(piece)).join('') + restorer.end();
}

describe.each(['placeholder', 'surrogate'] as const)('redact, then restore, in %s style', (style) => {
  const start = (): RedactionMap => ({ ...EMPTY_MAP, style });

  // a user's text that comes back changed, in any script, with literal placeholders and broken Unicode in it
  it('gives the text back exactly, over several turns and a restart', () => {
    fc.assert(
      fc.property(fc.array(textWithFindings, { minLength: 1, maxLength: 4 }), fc.nat(), (turns, seed) => {
        let session = createRedactionSession(start(), seeded(seed));
        const sent: { text: string; redacted: string }[] = [];
        for (const { text, findings } of turns) {
          sent.push({ text, redacted: session.redact(text, findings).text });
          session = createRedactionSession(JSON.parse(JSON.stringify(session.map())) as RedactionMap, seeded(seed + 1));
        }
        const map = session.map();
        for (const { text, redacted } of sent) expect(restoreText(redacted, map).text).toBe(text);
      }),
      runs(style),
    );
  });

  // a stand-in of one letter that turned another turn's letter into a value
  it('gives values of a letter back too', () => {
    let session = createRedactionSession(start(), seeded(1129515713));
    const texts = ['\\]EMAIL_1%%5BD', 'H'];
    const first = session.redact(texts[0] ?? '', [{ start: 3, end: 4, type: 'person', score: 0 }]).text;
    session = createRedactionSession(session.map(), seeded(1129515714));
    const second = session.redact(texts[1] ?? '', [{ start: 0, end: 1, type: 'national-id', score: 0 }]).text;
    expect([first, second].map((text) => restoreText(text, session.map()).text)).toEqual(texts);
  });

  // a value that a later turn repeats must not leave because the detectors missed it there
  it('does the same to the same text again, with no findings at all', () => {
    fc.assert(
      fc.property(textWithFindings, fc.nat(), ({ text, findings }, seed) => {
        const session = createRedactionSession(start(), seeded(seed));
        session.redact(text, findings);
        const again = session.redact(text, []);
        expect(restoreText(again.text, session.map()).text).toBe(text);
      }),
      runs(style),
    );
  });
});

describe.each(['placeholder', 'surrogate'] as const)('restore in a stream, %s style', (style) => {
  const start = (): RedactionMap => ({ ...EMPTY_MAP, style });

  // an answer that changes with the size of the network's packets
  it('is the same however the stream is cut', () => {
    fc.assert(
      fc.property(
        textWithFindings,
        hostileText,
        fc.array(fc.nat(), { maxLength: 12 }),
        ({ text, findings }, answer, cuts) => {
          const session = createRedactionSession(start());
          const whole = session.redact(text, findings).text + answer;
          const map = session.map();
          const expected = restoreText(whole, map).text;
          expect(streamed(cut(whole, cuts), map)).toBe(expected);
          expect(streamed([...whole], map)).toBe(expected);
          expect(streamed(whole.split(''), map)).toBe(expected);
        },
      ),
      runs(style),
    );
  });
});

describe('restore in a stream, cut in two places', () => {
  it('is the same for every single split of an answer with every form in it', () => {
    const session = createRedactionSession();
    const text = 'Maria Gonzalez and Ms Gonzalez, card 4111 1111 1111 1111';
    session.redact(text, [
      { start: 0, end: 14, type: 'person', score: 1 },
      { start: 19, end: 30, type: 'person', score: 1 },
      { start: 37, end: 56, type: 'card', score: 1 },
    ]);
    const answer =
      "Hi [PERSON_1], \\[PERSON\\_1\\] &#91;PERSON_1&#93; ［PERSON＿１］ **[Person 1]**'s {{PERSON_1}} [PERSON_1_FORMAL] [CARD\n1] PERSON_1. [PERSON_12] [PERSON_1 x PERSON_1] %5BCARD_1%5D Person 1";
    const expected = restoreText(answer, session.map()).text;
    expect(expected).not.toMatch(/PERSON_1\b/);
    for (let first = 0; first <= answer.length; first++) {
      for (let second = first; second <= answer.length; second += 7) {
        const pieces = [answer.slice(0, first), answer.slice(first, second), answer.slice(second)];
        expect(streamed(pieces, session.map())).toBe(expected);
      }
    }
  });
});
