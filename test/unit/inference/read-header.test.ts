import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inspectGguf } from '../../../electron/inference/gguf/inspect.ts';
import { SottoError } from '../../../shared/errors.ts';
import {
  overwrite,
  writeEmbeddingModel,
  writeGgufVersion,
  writeNotGguf,
  writeTinyModel,
  writeTruncatedModel,
  writeUnknownArchitecture,
} from '../../fixtures/gguf/index.ts';
import { ggufHeader } from '../../fixtures/gguf/gguf-file.ts';
import { TINY, llamaModel } from '../../fixtures/gguf/llama-model.ts';
import { u32, u64 } from '../../fixtures/gguf/gguf-values.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-gguf-'));
  path = join(folder, 'model.gguf');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function codeOf(file = path): string {
  try {
    inspectGguf(file);
    return 'accepted';
  } catch (error) {
    return error instanceof SottoError ? error.code : `bug: ${String(error)}`;
  }
}

describe('a GGUF header', () => {
  it('gives the facts of the file', () => {
    writeTinyModel(path, { name: 'Tiny\u0007 \u202Erandom', type: 'q8_0' });
    expect(inspectGguf(path).facts).toMatchObject({
      // control characters and direction marks could disguise one model as another
      name: 'Tiny random',
      architecture: 'llama',
      parameters: 139_584,
      quantization: 'Q8_0',
      contextLength: 1024,
      hasChatTemplate: true,
      kind: 'chat',
    });
    writeTinyModel(path, { chatTemplate: null });
    expect(inspectGguf(path).facts.hasChatTemplate).toBe(false);
    writeEmbeddingModel(path);
    expect(inspectGguf(path).facts.kind).toBe('embedding');
  });

  it.each([
    ['something else', 'MODEL_NOT_GGUF', () => writeNotGguf(path)],
    ['nothing', 'MODEL_NOT_GGUF', () => writeFileSync(path, '')],
    ['only a magic number', 'MODEL_TRUNCATED', () => writeFileSync(path, 'GGUF')],
    ['a cut header', 'MODEL_TRUNCATED', () => writeTruncatedModel(path, 0.01)],
    ['cut weights', 'MODEL_TRUNCATED', () => writeTruncatedModel(path, 0.9)],
    ['version 1', 'MODEL_UNSUPPORTED_VERSION', () => writeGgufVersion(path, 1)],
    ['a version from the future', 'MODEL_UNSUPPORTED_VERSION', () => writeGgufVersion(path, 4)],
    ['the other byte order', 'MODEL_UNSUPPORTED_VERSION', () => writeGgufVersion(path, 0x0300_0000)],
    ['an unknown architecture', 'MODEL_UNSUPPORTED_ARCHITECTURE', () => writeUnknownArchitecture(path)],
  ])('refuses %s with %s', (_what, code, write) => {
    write();
    expect(codeOf()).toBe(code);
  });

  it('loses its last byte: truncated (bug: an offset compared with the wrong end)', () => {
    writeTinyModel(path);
    const size = readFileSync(path).length;
    // the last tensor has no padding behind it
    truncateSync(path, size - 1);
    expect(codeOf()).toBe('MODEL_TRUNCATED');
  });

  it('refuses what is not a file, without waiting for it (bug: opening a pipe hangs)', () => {
    mkdirSync(join(folder, 'folder.gguf'));
    expect(codeOf(join(folder, 'folder.gguf'))).toBe('MODEL_NOT_GGUF');
    expect(codeOf(join(folder, 'nowhere.gguf'))).toBe('MODEL_FILE_MISSING');
    symlinkSync(join(folder, 'nowhere.gguf'), join(folder, 'dangling.gguf'));
    expect(codeOf(join(folder, 'dangling.gguf'))).toBe('MODEL_FILE_MISSING');
    if (process.platform !== 'linux') return;
    execFileSync('mkfifo', [join(folder, 'pipe.gguf')]);
    expect(codeOf(join(folder, 'pipe.gguf'))).toBe('MODEL_NOT_GGUF');
    expect(codeOf('/dev/zero')).toBe('MODEL_NOT_GGUF');
  });

  it.each([
    ['tensors', u64(2n ** 40n), 8],
    ['metadata entries', u64(2n ** 62n), 16],
    ['bytes in a key', u64(2n ** 50n), 24],
  ])('refuses an absurd number of %s before allocating for it', (_what, bytes, offset) => {
    writeTinyModel(path);
    overwrite(path, offset, bytes);
    const before = process.memoryUsage().rss;
    expect(['MODEL_HEADER_INVALID', 'MODEL_TRUNCATED']).toContain(codeOf());
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it('refuses an array that claims to be longer than the file', () => {
    const key = Buffer.from('evil');
    const entry = Buffer.concat([u64(key.length), key, u32(9), u32(10), u64(15_000_000)]);
    writeFileSync(path, Buffer.concat([Buffer.from('GGUF'), u32(3), u64(1), u64(1), entry, Buffer.alloc(64)]));
    expect(codeOf()).toBe('MODEL_TRUNCATED');
  });

  it('never fails but by a code of ours, whatever is flipped or cut (bug: a crash or a hang on a crafted file)', () => {
    const header = ggufHeader(llamaModel({ ...TINY, layers: 1 }));
    const small = join(folder, 'fuzz.gguf');
    const flip = fc.record({ at: fc.nat(header.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 8 }), fc.nat(header.length), (flips, length) => {
        const bytes = Buffer.from(header);
        for (const { at, to } of flips) bytes[at] = to;
        writeFileSync(small, bytes.subarray(0, length % 3 === 0 ? length : bytes.length));
        expect(codeOf(small)).toMatch(/^(accepted|MODEL_[A-Z_]+)$/);
      }),
      { numRuns: 400 },
    );
  });
});
