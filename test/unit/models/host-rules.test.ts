import { describe, expect, it } from 'vitest';

import { findSource } from '../../../electron/core/models/download/find-source.ts';
import { hostRules } from '../../../electron/core/models/download/host-rules.ts';

const HUB = new URL('https://huggingface.co/a/b/resolve/main/c.gguf');
const CATALOG = { version: 1, updated: '2026-01-01', models: [] } as const;

describe('hosts of model files', () => {
  it.each([
    ['https://cdn-lfs-us-1.hf.co/x', true],
    ['https://cdn-lfs.huggingface.co/x', true],
    ['https://cas-bridge.xethub.hf.co/x', true],
    ['https://huggingface.co/other', true],
    // the bug: a name that only looks like one of them, a lookalike below it, plain http, a login in the address
    ['https://cdn-lfs.hf.co.evil.example/x', false],
    ['https://evil-cdn-lfs.hf.co/x', false],
    ['https://xethub.hf.co.example/x', false],
    ['http://cdn-lfs.hf.co/x', false],
    ['https://user:pass@cdn-lfs.hf.co/x', false],
    ['https://evil.example/x', false],
  ])('from Hugging Face to %s: %s', (to, may) => {
    expect(hostRules({}).mayFollow(HUB, new URL(to))).toBe(may);
  });

  it('a mirror takes the place of Hugging Face, which is asked no more', () => {
    const rules = hostRules({ 'models.mirror': 'https://models.corp.example/hf/' });
    expect(rules.mayStart(new URL('https://models.corp.example/hf/a'))).toBe(true);
    expect(rules.mayStart(HUB)).toBe(false);
    expect(rules.mayFollow(new URL('https://models.corp.example/hf/a'), new URL('https://cdn-lfs.hf.co/x'))).toBe(
      false,
    );
  });

  it('takes the address of a page about a file as the file', () => {
    const found = findSource(
      { kind: 'url', url: 'https://huggingface.co/a/b/blob/main/c.gguf#x' },
      { ...CATALOG, models: [] },
      {},
    );
    expect(found.url).toBe('https://huggingface.co/a/b/resolve/main/c.gguf');
  });
});
