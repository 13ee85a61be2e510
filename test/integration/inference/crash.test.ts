import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { InferenceStatus } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { createLocalInference } from '../../../electron/core/local/create-local-inference.ts';
import {
  overwrite,
  writeEmbeddingModel,
  writeModelWithWrongTensor,
  writeNotGguf,
  writeTinyModel,
  writeTruncatedModel,
  writeUnknownArchitecture,
} from '../../fixtures/gguf/index.ts';
import { GREEDY, finish, modelAt, startInference } from './real-process.ts';
import type { RealInference } from './real-process.ts';

describe('an inference process that fails', () => {
  let real: RealInference;
  let tiny: string;

  beforeEach(() => {
    real = startInference();
    tiny = join(real.folder, 'tiny.gguf');
    writeTinyModel(tiny);
  });
  afterEach(() => real.end());

  const turn = (path: string, key = 'a') =>
    real.inference.generate({
      model: modelAt(path),
      conversationKey: key,
      messages: [{ role: 'user', content: 'hello' }],
      sampling: { ...GREEDY, maxTokens: 900 },
    });
  const codeOf = (task: Promise<unknown>): Promise<string> =>
    task.then(
      () => 'done',
      (error: unknown) => (error instanceof SottoError ? error.code : `bug: ${String(error)}`),
    );

  it('takes down the turn in flight and nothing else: the next one has a new process (bug: hangs for ever)', async () => {
    const statuses: InferenceStatus[] = [];
    real.inference.onStatus((status) => statuses.push(status));
    let text = '';
    const code = await codeOf(
      (async () => {
        for await (const event of turn(tiny)) {
          if (event.type === 'end') throw new Error('finished before it was killed');
          text += event.text;
          real.children.at(-1)!.kill();
        }
      })(),
    );
    expect(code).toBe('INFERENCE_CRASHED');
    expect(text).not.toBe('');
    expect(statuses.at(-1)).toEqual({ state: 'crashed', code: 'INFERENCE_CRASHED', willRestart: true });
    expect(real.children).toHaveLength(1);

    expect((await finish(turn(tiny))).stats.completionTokens).toBe(900);
    expect(real.children).toHaveLength(2);
  });

  it('fails every request that was open, a queued turn too (bug: the second waits for ever)', async () => {
    const first = codeOf(finish(turn(tiny, 'a')));
    const second = codeOf(finish(turn(tiny, 'b')));
    await new Promise((resolve) => real.inference.onStatus((status) => status.state === 'ready' && resolve(undefined)));
    real.children.at(-1)!.kill();
    expect(await Promise.all([first, second])).toEqual(['INFERENCE_CRASHED', 'INFERENCE_CRASHED']);
  });

  it('is not given the same model again when loading it ended the process, until a person asks', async () => {
    const killWhileLoading = real.inference.onStatus((status) => {
      if (status.state === 'loading') real.children.at(-1)!.kill();
    });
    expect(await codeOf(finish(turn(tiny)))).toBe('INFERENCE_CRASHED');
    killWhileLoading();
    expect(await codeOf(finish(turn(tiny)))).toBe('MODEL_LOAD_FAILED');
    real.inference.retry();
    expect(await codeOf(finish(turn(tiny)))).toBe('done');
  });

  it('survives or dies of damaged weights without taking this process along', async () => {
    const size = statSync(tiny).size;
    // the header stays whole; every weight becomes NaN
    overwrite(tiny, 40_000, Buffer.alloc(size - 40_000, 0xff));
    expect(await codeOf(real.inference.inspect(tiny))).toBe('done');
    expect(await codeOf(finish(turn(tiny)))).toMatch(/^(done|INFERENCE_CRASHED|INTERNAL|MODEL_LOAD_FAILED)$/);
    const healthy = join(real.folder, 'healthy.gguf');
    writeTinyModel(healthy);
    expect(await codeOf(finish(turn(healthy)))).toBe('done');
  });

  it.each([
    ['something else', 'MODEL_NOT_GGUF', writeNotGguf],
    ['cut weights', 'MODEL_TRUNCATED', (path: string) => writeTruncatedModel(path, 0.7)],
    ['an unknown architecture', 'MODEL_UNSUPPORTED_ARCHITECTURE', writeUnknownArchitecture],
    ['an embedding model', 'MODEL_NOT_CHAT', writeEmbeddingModel],
    ['a tensor missing', 'MODEL_LOAD_FAILED', writeModelWithWrongTensor],
    ['no file', 'MODEL_FILE_MISSING', (path: string) => rmSync(path, { force: true })],
  ])('refuses %s with %s, and is ready for the next model', async (_what, code, write) => {
    const bad = join(real.folder, 'bad.gguf');
    write(bad);
    expect(await codeOf(finish(turn(bad)))).toBe(code);
    expect(real.inference.status).toEqual({ state: 'idle' });
    expect(await codeOf(finish(turn(tiny)))).toBe('done');
    expect(real.children).toHaveLength(1);
  });

  it('is ended when it no longer answers, and the file that did it is not tried again (bug: hangs for ever)', async () => {
    // long enough for its start on a busy machine: only the file is to be what it does not come back from
    const impatient = startInference(8000);
    const endless = join(real.folder, 'endless.gguf');
    const loop = (name: string, body: string) => `{% for ${name} in range(100000) %}${body}{% endfor %}`;
    writeTinyModel(endless, { chatTemplate: loop('a', loop('b', loop('c', ''))) });
    const ask = () =>
      impatient.inference.generate({
        model: modelAt(endless),
        conversationKey: 'a',
        messages: [{ role: 'user', content: 'hello' }],
        sampling: GREEDY,
      });
    expect(await codeOf(finish(ask()))).toBe('INFERENCE_CRASHED');
    expect(await impatient.children[0]!.exited).toMatchObject({ signal: 'SIGKILL' });
    expect(await codeOf(finish(ask()))).toBe('MODEL_LOAD_FAILED');
    await impatient.end();
  });

  it('that can not be had is reported as the host says (bug: INTERNAL, or endless tries)', async () => {
    let asked = 0;
    const inference = createLocalInference({
      connect: async () => {
        asked++;
        throw new SottoError('INFERENCE_UNAVAILABLE');
      },
      stop: () => undefined,
    });
    expect(await codeOf(inference.inspect(tiny))).toBe('INFERENCE_UNAVAILABLE');
    expect(asked).toBe(1);
    expect(inference.status).toEqual({ state: 'crashed', code: 'INFERENCE_UNAVAILABLE', willRestart: false });
  });

  it('ends with the port: no process is left behind', async () => {
    await real.inference.inspect(tiny);
    real.inference.close();
    expect(await real.children[0]!.exited).toMatchObject({ code: 0 });
  });
});
