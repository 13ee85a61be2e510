import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { UnknownPlaceholder } from '../../../electron/core/privacy/restore/restorer.ts';
import { restoreStream } from '../../../electron/core/providers/redaction/restore-stream.ts';
import { redactor, through } from './redactor-parts.ts';

const MAIL = 'maria.gonzalez@contoso.com';

function prepared() {
  const one = redactor();
  const [redacted = ''] = one.redactAll([`Mail ${MAIL} now`]);
  expect(redacted).toBe('Mail [EMAIL_1] now');
  return one;
}

function joined(parts: readonly LanguageModelV4StreamPart[], type: string): string {
  return parts.map((part) => (part.type === type && 'delta' in part ? part.delta : '')).join('');
}

test('text and thoughts come back whole, however two blocks are cut and mixed', async () => {
  const one = prepared();
  const said = 'To [EMAIL_1], and [EMAIL_1].';
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), async (lengths) => {
      const parts: LanguageModelV4StreamPart[] = [];
      for (let at = 0, turn = 0; at < said.length; turn++) {
        const delta = said.slice(at, at + (lengths[turn % lengths.length] ?? 1));
        at += delta.length;
        parts.push({ type: 'text-delta', id: '1', delta }, { type: 'reasoning-delta', id: '1', delta });
      }
      parts.push({ type: 'text-end', id: '1' }, { type: 'reasoning-end', id: '1' });
      const out = await through(restoreStream({ restorer: (how) => one.restorer(how) }), parts);
      expect(joined(out, 'text-delta')).toBe(`To ${MAIL}, and ${MAIL}.`);
      expect(joined(out, 'reasoning-delta')).toBe(`To ${MAIL}, and ${MAIL}.`);
    }),
    { numRuns: 60 },
  );
});

test('values with quotes stay inside of a tool’s JSON (arguments that don’t parse, or say more than they should)', async () => {
  const one = redactor({
    analyze: (text) => {
      const start = text.indexOf('O"Neil\\n');
      const findings = start < 0 ? [] : [{ start, end: start + 8, type: 'person' as const, score: 1, reasons: [] }];
      return { state: 'analyzed', findings, kept: [], topics: [], sensitivity: 'personal', reasons: [] } as never;
    },
  });
  const [placeholder = ''] = one.redactAll(['O"Neil\\n']);
  const input = JSON.stringify({ to: placeholder });
  const out = await through(restoreStream({ restorer: (how) => one.restorer(how) }), [
    { type: 'tool-input-start', id: 'c', toolName: 'send' },
    { type: 'tool-input-delta', id: 'c', delta: input.slice(0, 10) },
    { type: 'tool-input-delta', id: 'c', delta: input.slice(10) },
    { type: 'tool-input-end', id: 'c' },
    { type: 'tool-call', toolCallId: 'c', toolName: 'send', input },
  ]);
  expect(JSON.parse(joined(out, 'tool-input-delta'))).toEqual({ to: 'O"Neil\\n' });
  const call = out.find((part) => part.type === 'tool-call');
  expect(JSON.parse(call?.type === 'tool-call' ? call.input : '')).toEqual({ to: 'O"Neil\\n' });
});

test('a stream that breaks off still gives out what was held back, before the error', async () => {
  const one = prepared();
  const out = await through(restoreStream({ restorer: (how) => one.restorer(how) }), [
    { type: 'text-delta', id: '1', delta: 'as [EMAIL' },
    { type: 'error', error: 'x' },
  ]);
  expect(out.map(({ type }) => type)).toEqual(['text-delta', 'text-delta', 'error']);
  expect(joined(out, 'text-delta')).toBe('as [EMAIL');
});

test('what one block held back comes before its end, not after the next block (words in the wrong order)', async () => {
  const one = prepared();
  const out = await through(restoreStream({ restorer: (how) => one.restorer(how) }), [
    { type: 'text-delta', id: '1', delta: 'to [EMAIL_1' },
    { type: 'text-end', id: '1' },
    { type: 'text-delta', id: '2', delta: 'second' },
    { type: 'text-end', id: '2' },
  ]);
  expect(out.map((part) => ('delta' in part ? part.delta : part.type))).toEqual([
    'to ',
    MAIL,
    'text-end',
    'second',
    'text-end',
  ]);
});

test('a placeholder that was never given out is reported with its place, and raw chunks are dropped', async () => {
  const one = prepared();
  const unknown: UnknownPlaceholder[] = [];
  const out = await through(
    restoreStream({ restorer: (how) => one.restorer(how), onUnknown: (_id, found) => unknown.push(...found) }),
    [
      { type: 'raw', rawValue: 'x' },
      { type: 'text-delta', id: '1', delta: 'Ask [PERSON_9] or [EMAIL_1]' },
      { type: 'text-end', id: '1' },
    ],
  );
  expect(joined(out, 'text-delta')).toBe(`Ask [PERSON_9] or ${MAIL}`);
  expect(unknown).toEqual([{ start: 4, end: 14, text: '[PERSON_9]' }]);
  expect(out.some(({ type }) => type === 'raw')).toBe(false);
});
