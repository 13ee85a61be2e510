import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPrivacyAssets } from '../../../electron/core/privacy-assets.ts';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';

const directory = join(import.meta.dirname, '../../../models/privacy');

describe('loadPrivacyAssets', () => {
  it('gives the engine weights with which it finds a name and a sensitive statement (else both are silently off)', async () => {
    const engine = createPrivacyEngine(await loadPrivacyAssets(directory));
    const named = engine.analyze('Please write to Maria Gonzalez.');
    expect(named).toMatchObject({ state: 'analyzed', findings: [{ type: 'person', start: 16, end: 30 }] });
    const told = engine.analyze('My biopsy came back positive.');
    expect(told).toMatchObject({ state: 'analyzed', findings: [], topics: [{ topic: 'health' }] });
  });

  it('fails where the weights are missing instead of handing over an engine that finds less', async () => {
    await expect(loadPrivacyAssets(join(directory, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
