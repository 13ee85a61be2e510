import { createRestorer, restoreText } from '../../../electron/core/privacy/restore/restore-text.ts';
import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { MANGLED_FORMS, ORDINARY_TEXT } from '../../fixtures/privacy/mangled-forms.ts';

export interface RestoreQuality {
  readonly forms: number;
  readonly restored: number;
  readonly splits: number;
  readonly splitsEqual: number;
  readonly inventions: number;
  /** Microseconds for each chunk of 4 characters of an answer. */
  readonly perChunk: number;
  readonly summary: string;
}

const VALUE = 'Maria Gonzalez';

function mangled(form: string): string {
  const label = 'PERSON';
  const wide = [...label].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('');
  return form
    .replaceAll('{L}', label)
    .replaceAll('{l}', 'person')
    .replaceAll('{C}', 'Person')
    .replaceAll('{F}', wide)
    .replaceAll('{Z}', [...label].join('\u200d'))
    .replaceAll('{n}', '1');
}

/** How much of what models do to placeholders is undone, and whether streams and ordinary text come through. */
export function restoreQuality(): RestoreQuality {
  const session = createRedactionSession();
  session.redact(VALUE, [{ start: 0, end: VALUE.length, type: 'person', score: 1 }]);
  const map = session.map();
  const texts = Object.values(MANGLED_FORMS).map((form) => `Write to ${mangled(form)} today.`);
  const restored = texts.filter((text) => restoreText(text, map).text.includes(VALUE)).length;
  let splits = 0;
  let splitsEqual = 0;
  const stream = (pieces: readonly string[]): string => {
    const restorer = createRestorer(map);
    return pieces.map((piece) => restorer.push(piece)).join('') + restorer.end();
  };
  for (const text of texts) {
    const whole = restoreText(text, map).text;
    for (let at = 0; at <= text.length; at++) {
      splits += 1;
      if (stream([text.slice(0, at), text.slice(at)]) === whole) splitsEqual += 1;
    }
    splits += 1;
    if (stream(text.split('')) === whole) splitsEqual += 1;
  }
  const inventions = ORDINARY_TEXT.filter((text) => restoreText(text, map).text !== text).length;
  const answer = `${texts.join('\n')}\n${ORDINARY_TEXT.join('\n')}\n`.repeat(20);
  const restorer = createRestorer(map);
  const start = performance.now();
  let chunks = 0;
  for (let at = 0; at < answer.length; at += 4, chunks++) restorer.push(answer.slice(at, at + 4));
  const perChunk = ((performance.now() - start) * 1000) / chunks;
  const summary = `restore: ${restored} of ${texts.length} mangled forms, ${splitsEqual} of ${splits} splits equal, ${inventions} inventions, ${perChunk.toFixed(1)} µs a chunk`;
  return { forms: texts.length, restored, splits, splitsEqual, inventions, perChunk, summary };
}
