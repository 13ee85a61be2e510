import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeText } from '../../../electron/core/privacy/analyze-text.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../../../electron/core/privacy/classify/policy-table.ts';
import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';

const broken = (): never => {
  throw new Error('model damaged');
};

// Catches the worst bug there is here: a part that breaks, and a text that is then sent as if it were clean.
test('a failing name tagger is an outcome of its own, not a text without names', () => {
  const parts = {
    tagger: { tag: broken, isOrdinaryWord: () => false },
    topics: undefined,
    policy: DEFAULT_SENSITIVITY_POLICY,
  };
  expect(analyzeText('Anna Meier, anna@web.org', parts, {})).toEqual({ state: 'failed', part: 'names' });
});

test('a failing topic classifier is an outcome of its own', () => {
  const parts = { tagger: undefined, topics: broken, policy: DEFAULT_SENSITIVITY_POLICY };
  expect(analyzeText('my biopsy came back positive', parts, {})).toEqual({ state: 'failed', part: 'topics' });
});

test('an outcome names the part and holds nothing of the text', () => {
  const parts = {
    tagger: { tag: broken, isOrdinaryWord: () => false },
    topics: undefined,
    policy: DEFAULT_SENSITIVITY_POLICY,
  };
  expect(JSON.stringify(analyzeText('secret-word', parts, {}))).not.toContain('secret-word');
});

test('damaged weights stop the engine at its start, not at the first prompt', () => {
  expect(() => createPrivacyEngine({ names: new Uint8Array([1, 2, 3]) })).toThrow(RangeError);
  expect(() => createPrivacyEngine({ topics: new Uint8Array([1, 2, 3]) })).toThrow();
});

test('the engine says which of its optional parts are on', () => {
  const folder = join(import.meta.dirname, '../../../models/privacy');
  const engine = createPrivacyEngine({ names: readFileSync(join(folder, 'names.bin')) });
  expect(engine.parts).toEqual({ names: true, topics: false });
});
