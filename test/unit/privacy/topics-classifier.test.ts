import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicClassifier } from '../../../electron/core/privacy/topics/index.ts';
import { splitSentences } from '../../../electron/core/privacy/topics/split-sentences.ts';
import { INNOCENT_SENTENCES, SENSITIVE_SENTENCES } from './topics-sentences.ts';
import { growth } from '../../fixtures/growth.ts';

/** Any UTF-16 units, lone surrogates included. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 32, max: 126 })), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));

const bytes = readFileSync(join(import.meta.dirname, '../../../models/privacy/topics.bin'));
const classify = createTopicClassifier(bytes);

describe('topic classifier with the shipped weights', () => {
  it('finds at least 95 % of sensitive statements that hold no identifier (they would go to the cloud)', () => {
    const all = Object.values(SENSITIVE_SENTENCES).flat();
    const found = all.filter((sentence) => classify(sentence).length > 0);
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('leaves at least 95 % of innocent look-alikes alone (or every question about health stays on the device)', () => {
    const wrong = INNOCENT_SENTENCES.filter((sentence) => classify(sentence).length > 0);
    expect(wrong.length / INNOCENT_SENTENCES.length).toBeLessThanOrEqual(0.05);
  });

  it('names the right topic for most (the reason shown would be wrong)', () => {
    const pairs = Object.entries(SENSITIVE_SENTENCES).flatMap(([topic, list]) =>
      list.map((text) => [topic, text] as const),
    );
    const right = pairs.filter(([topic, text]) => classify(text)[0]?.topic === topic);
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(0.85);
  });

  it('points at the one telling sentence of a longer text, in units of the whole text', () => {
    const before = 'Please make this shorter. ';
    const telling = 'My biopsy came back positive yesterday.';
    const hits = classify(`${before}${telling} Thanks for the help!`);
    expect(hits).toMatchObject([{ topic: 'health', start: before.length, end: before.length + telling.length }]);
  });

  it('tells a statement from a question about the same thing', () => {
    expect(classify('What is a biopsy?')).toEqual([]);
    expect(classify('The patient zero algorithm runs in linear time.')).toEqual([]);
    expect(classify('my biopsy came back positive')).toHaveLength(1);
  });

  it('does not throw on any string, lone surrogates included, and reports places inside it', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        classify(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length),
      ),
    );
  });

  it('takes linear time on hostile text (one sentence of 50,000 characters must not freeze the app)', () => {
    for (const text of [
      'my '.repeat(17_000),
      'cancer.'.repeat(7_000),
      '?'.repeat(50_000),
      'a\n'.repeat(25_000),
      'M.'.repeat(25_000),
    ]) {
      const eighth = text.slice(0, text.length / 8);
      const times = growth(
        () => void classify(eighth),
        () => void classify(text),
      );
      expect(times, text.slice(0, 8)).toBeLessThan(24);
    }
  });

  it('refuses bytes that are not its model instead of guessing', () => {
    expect(() => createTopicClassifier(new Uint8Array(100))).toThrow(RangeError);
    expect(() => createTopicClassifier(bytes.subarray(0, bytes.length - 8))).toThrow(RangeError);
  });
});

describe('splitSentences', () => {
  it('covers every visible character once and keeps "Dr. Weber" together', () => {
    const text = 'I saw Dr. Weber. He said: wait!\nNothing else';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'I saw Dr. Weber.',
      'He said: wait!',
      'Nothing else',
    ]);
  });
});
