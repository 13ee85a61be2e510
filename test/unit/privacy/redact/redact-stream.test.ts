import { describe, expect, it } from 'vitest';
import { createPrivacyEngine, type PrivacyEngine } from '../../../../electron/core/privacy/index.ts';
import { redactJsonl, redactOutput, restoreStream } from '../../../../electron/core/privacy/redact-stream.ts';
import { createRedactionSession } from '../../../../electron/core/privacy/redact/redaction-session.ts';

const engine = createPrivacyEngine();

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const LINES = [
  '{"id":"a","text":"write to ann@fernweh-reisen.de"}',
  '',
  '{"id":7,"text":"nothing \\ud83d here"}',
  'not json',
  '{"id":"b"}',
  '{"text":"x","id":null}',
];

describe('redact --jsonl', () => {
  it.each([1, 3, 4096])('answers line by line, in order, when the input comes in pieces of %i', async (size) => {
    const results = await all(redactJsonl(engine, pieces(`\ufeff${LINES.join('\r\n')}`, size)));
    expect(results).toMatchObject([
      { id: 'a', spans: [{ start: 9, end: 30, type: 'email' }] },
      { id: 7, spans: [], sensitivity: 'public' },
      { id: null, line: 4, error: 'USAGE' },
      { id: null, line: 5, error: 'USAGE' },
      { id: null, spans: [] },
    ]);
  });

  // an analysis that fails must never look like a text without findings
  it('says so when a text could not be analysed', async () => {
    const broken: PrivacyEngine = { ...engine, analyze: () => ({ state: 'failed', part: 'detect' }) };
    expect(await all(redactJsonl(broken, pieces('{"id":1,"text":"x"}', 99)))).toEqual([
      { id: 1, line: 1, error: 'PRIVACY_ANALYSIS_FAILED' },
    ]);
    expect(() => redactOutput(broken, 'x')).toThrow('PRIVACY_ANALYSIS_FAILED');
  });
});

describe('redact and restore', () => {
  it('spans count units of the text given, and the redacted text holds none of them', () => {
    const text = '😀 ann@fernweh-reisen.de';
    const output = redactOutput(engine, text);
    expect(output.text).toBe('😀 [EMAIL_1]');
    expect(output.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['ann@fernweh-reisen.de']);
  });

  it('restores a stream', async () => {
    const session = createRedactionSession();
    session.redact('Ann', [{ start: 0, end: 3, type: 'person', score: 1 }]);
    const restored = await all(restoreStream(session.map(), pieces('Hi [PERSON_1]!', 2)));
    expect(restored.join('')).toBe('Hi Ann!');
  });
});
