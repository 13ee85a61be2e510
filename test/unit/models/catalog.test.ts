import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parameterCount } from '../../../electron/core/models/catalog-memory.ts';
import { modelCatalog } from '../../../shared/domain/model-catalog.ts';

const read = (): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../models/catalog.json'), 'utf8'));

describe('the catalog of models', () => {
  const { models } = modelCatalog.parse(read());

  it('offers about a dozen models from a few hundred million to 15 billion parameters', () => {
    expect(models.length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...models.map((it) => it.parameters ?? Infinity))).toBeLessThan(0.5e9);
    expect(Math.max(...models.map((it) => it.parameters ?? 0))).toBeGreaterThan(10e9);
  });

  it('names no model, file or hash twice (bug: a copied entry downloads another model)', () => {
    for (const key of [models.map((it) => it.id), models.map((it) => it.url), models.map((it) => it.sha256?.value)]) {
      expect(new Set(key).size).toBe(models.length);
    }
  });

  it('links to the very file that it names', () => {
    for (const model of models) expect(new URL(model.url).pathname.endsWith(`/${model.file}`)).toBe(true);
  });

  it('names the quantization that the file name tells (bug: memory advice for another file)', () => {
    for (const model of models) expect(model.file.toUpperCase()).toContain(model.quantization);
  });

  it('tells shapes that add up to the number of parameters (bug: memory advice for another model)', () => {
    for (const { id, shape, parameters } of models) {
      const share = parameterCount(shape).all / (parameters ?? 0);
      expect(share, id).toBeGreaterThan(0.93);
      expect(share, id).toBeLessThan(1.07);
    }
  });

  it.each([
    ['plain http', { url: 'http://example.org/a.gguf' }],
    ['a hash without a source', { sha256: { value: 'a'.repeat(64) } }],
    ['a short hash', { sha256: { value: 'abc', source: 'x', read: '2026-01-01' } }],
    ['an unknown field', { downloads: 5 }],
  ])('refuses %s', (_what, change) => {
    const catalog = read() as { models: object[] };
    catalog.models[0] = { ...catalog.models[0], ...change };
    expect(modelCatalog.safeParse(catalog).success).toBe(false);
  });
});
