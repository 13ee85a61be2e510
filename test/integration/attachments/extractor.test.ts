import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';

import { afterAll, describe, expect, test } from 'vitest';

import { createExtractor } from '../../../electron/core/attachments/extract-file.ts';
import { forkExtractor } from '../../../electron/processes/fork-extractor.ts';
import type { ChildHandle } from '../../../electron/processes/fork-node.ts';
import { oneAtATime } from '../../../electron/processes/one-at-a-time.ts';
import { makePdf } from '../../fixtures/attachments/make-pdf.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PROBE = resolve(ROOT, 'test/fixtures/attachments/extractor-probe.ts');
const fork = (entry: string): ChildHandle => forkExtractor({ entry, readable: [ROOT] });

const children = oneAtATime(() => fork(resolve(ROOT, 'electron/extract/index.ts')));
const extract = (patience?: number) =>
  createExtractor({
    connect: async () => children.ensure().port,
    stop: () => children.stop(),
    ...(patience === undefined ? {} : { patience }),
  });
afterAll(() => children.stop());

describe('the process that reads files', () => {
  test('has no environment, opens no file but its code, no connection, and starts nothing', async () => {
    const child = fork(PROBE);
    const seen = await new Promise<Record<string, unknown>>((done) => {
      child.port.onFrame((frame) => done(frame as Record<string, unknown>));
    });
    child.kill();
    const { environment, ...attempts } = seen;
    // Node adds what it talks through
    expect((environment as string[]).filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual([]);
    for (const [name, outcome] of Object.entries(attempts)) expect([name, outcome]).not.toEqual([name, 'done']);
  });

  test('writes no core dump and has limits of its own', ({ skip }) => {
    skip(process.platform !== 'linux', 'prlimit is Linux');
    const { pid, kill } = fork(PROBE);
    const limits = readFileSync(`/proc/${pid}/limits`, 'utf8');
    kill();
    expect(limits).toMatch(/Max core file size +0 +0/);
    expect(limits).toMatch(/Max data size +1610612736 /);
    expect(limits).toMatch(/Max cpu time +60 /);
  });

  test('reads a file and is ended, so that the next file meets a new process', async () => {
    const read = extract();
    const [pdf, text] = await Promise.all([
      read({ name: 'a.pdf', data: makePdf(['Hello']) }),
      read({ name: 'b.txt', data: Buffer.from('hello') }),
    ]);
    expect([pdf.text, text.text]).toEqual(['Hello', 'hello']);
    expect(children.current).toBeUndefined();
  });

  test('a PDF that unpacks to gigabytes ends in an error; the next file is read', async () => {
    // each page unpacks to a thousand times its size
    const page = deflateSync(Buffer.alloc(32_000_000, 0x20), { level: 9 });
    const bomb = makePdf([], { streams: Array.from({ length: 12 }, () => page) });
    const read = extract();
    const outcome = await read({ name: 'bomb.pdf', data: bomb }).then(
      ({ state }) => state,
      (error: Error) => error.message,
    );
    // either way within the limits: given up, or walked through page by page and found to hold nothing
    expect(['kept', 'ATTACHMENT_TOO_COMPLEX', 'ATTACHMENT_DAMAGED']).toContain(outcome);
    expect((await read({ name: 'b.txt', data: Buffer.from('hello') })).text).toBe('hello');
  });

  test('a file that takes too long is given up, and its process ended', async () => {
    const pages = Array.from({ length: 1500 }, (_, i) => `page ${i}\n${'words and more words\n'.repeat(40)}`);
    const read = extract(700);
    await expect(read({ name: 'a.pdf', data: makePdf(pages) })).rejects.toMatchObject({
      code: 'ATTACHMENT_TOO_COMPLEX',
    });
    expect(children.current).toBeUndefined();
  });

  test('a process that can not be started says so rather than blaming the file', async () => {
    const broken = oneAtATime(() => fork(resolve(ROOT, 'electron/extract/no-such-file.ts')));
    const read = createExtractor({ connect: async () => broken.ensure().port, stop: () => broken.stop() });
    await expect(read({ name: 'a.txt', data: Buffer.from('x') })).rejects.toMatchObject({
      code: 'ATTACHMENT_UNREADABLE',
    });
  });
});
