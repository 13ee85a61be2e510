import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { findModelFiles } from '../../../electron/core/models/find-files.ts';

const home = mkdtempSync(join(tmpdir(), 'sotto-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function put(path: string, text = 'GGUF'): void {
  const full = join(home, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

it('finds what other programs keep, by the name that the person knows', async () => {
  const digest = 'ab'.repeat(32);
  const layer = { mediaType: 'application/vnd.ollama.image.model', digest: `sha256:${digest}` };
  put('.lmstudio/models/someone/Repo-GGUF/nice-Q4.gguf');
  put('.lmstudio/models/someone/Repo-GGUF/mmproj-nice.gguf');
  put('.local/share/Jan/data/llamacpp/models/clever/model.gguf');
  put('.ollama/models/manifests/registry.ollama.ai/library/llama/1b', JSON.stringify({ layers: [layer] }));
  put(
    '.ollama/models/manifests/registry.ollama.ai/library/evil/x',
    '{"layers":[{"mediaType":"application/vnd.ollama.image.model","digest":"sha256:../../../etc/passwd"}]}',
  );
  put('.ollama/models/manifests/registry.ollama.ai/library/broken/x', '{');
  put(`.ollama/models/blobs/sha256-${digest}`);
  put('shared/company.gguf');
  const found = await findModelFiles(join(home, 'shared'), home, {});
  expect(found.map(({ app, name }) => `${app} ${name}`)).toEqual([
    'shared company',
    'lm-studio nice-Q4',
    'jan clever',
    'ollama llama:1b',
  ]);
});
