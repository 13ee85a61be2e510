import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameTagger } from '../../../electron/core/privacy/names/index.ts';
import { tokenize } from '../../../electron/core/privacy/names/tokenize.ts';
import { ORDINARY_PROMPTS } from './names-ordinary-prompts.ts';
import { growth } from '../../fixtures/growth.ts';

/** Any UTF-16 units, lone surrogates included. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 32, max: 126 })), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));

const bytes = readFileSync(join(import.meta.dirname, '../../../models/privacy/names.bin'));
const tagger = createNameTagger(bytes);
const marked = (text: string): string[] => tagger.tag(text).map(({ start, end }) => text.slice(start, end));
const typed = (text: string): [string, string][] =>
  tagger.tag(text).map(({ start, end, type }) => [text.slice(start, end), type]);

describe('name tagger with the shipped weights', () => {
  it('finds people of many countries, titled, initialled, in small letters and in forms', () => {
    for (const [text, name] of [
      ['Hi, my name is Maria Gonzalez and I need help.', 'Maria Gonzalez'],
      ['Please write to Krzysztof Zieliński about the invoice.', 'Krzysztof Zieliński'],
      ['The patient, Ngozi Okafor, was seen yesterday.', 'Ngozi Okafor'],
      ['Nguyen Thi Lan signed the lease.', 'Nguyen Thi Lan'],
      ['my brother yusuf never calls back', 'yusuf'],
      ['Name: Siobhan O’Brien\nPhone: 555', 'Siobhan O’Brien'],
      ['Dear Dr. Papadopoulos,', 'Papadopoulos'],
    ] as const) {
      expect(
        marked(text).some((value) => value.includes(name)),
        text,
      ).toBe(true);
    }
  });

  it('says what it found: person, place, organisation, address', () => {
    const text = 'Maria Gonzalez of Siemens moved from Toledo to 12 Oak Street, Springfield, IL 62704.';
    expect(typed(text)).toEqual([
      ['Maria Gonzalez', 'person'],
      ['Siemens', 'organisation'],
      ['Toledo', 'place'],
      ['12 Oak Street, Springfield, IL 62704', 'address'],
    ]);
  });

  // a program that is called a person in every page about it, or somebody who is taken for a program
  it('takes no program for somebody, and nobody for a program', () => {
    for (const text of [
      '| Models | llama.cpp, MLX | no: Ollama | through Ollama | through a local server |',
      'Luckily dedent is here to keep it readable.',
      '```mermaid\ngantt\n    section Section\n    Completed :done\n```',
    ]) {
      expect(marked(text), text).toEqual([]);
    }
    expect(marked('Please write to Henry Gantt about the invoice.')).toEqual(['Henry Gantt']);
  });

  it('leaves code, documentation and ordinary prompts alone (every mark in them makes an answer worse)', () => {
    for (const text of [
      "import { useState, useEffect } from 'react';",
      'const maxRetries = config.getMaxRetries() ?? DEFAULT_RETRIES;',
      'Write a Python function that sorts a list of dictionaries by a key.',
      'Explain the difference between TypeScript and JavaScript.',
      'What is the capital of France?',
      'How do I deploy a Docker container to Kubernetes?',
      'Will it rain in May? Mark the date.',
      'The Quick Start guide describes the installation.',
    ]) {
      expect(marked(text), text).toEqual([]);
    }
  });

  it('touches at most 4 % of ordinary prompts, and 1 in 1,000 of their characters', () => {
    const touched = ORDINARY_PROMPTS.filter((prompt) => marked(prompt).length > 0);
    const characters = ORDINARY_PROMPTS.flatMap(marked).join('').length;
    expect(touched.length / ORDINARY_PROMPTS.length).toBeLessThanOrEqual(0.04);
    expect(characters / ORDINARY_PROMPTS.join('').length).toBeLessThanOrEqual(0.001);
  });

  it('reports sorted spans inside the text that do not overlap, and never throws, on any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        return tagger.tag(text).every(({ start, end, score }) => {
          const fine = start >= last && end > start && end <= text.length && score > 0 && score <= 1.0001;
          last = end;
          return fine;
        });
      }),
    );
  });

  it('takes linear time on hostile text of 50,000 characters', () => {
    for (const unit of ['A', 'a.', 'A.', '1', '-', "'", "x'", 'New ', '\n', '\ud800', 'Will May ', '_a', '(', 'é']) {
      const text = unit.repeat(Math.floor(50_000 / unit.length));
      const eighth = text.slice(0, 6250);
      const times = growth(
        () => void tagger.tag(eighth),
        () => void tagger.tag(text),
      );
      expect(times, JSON.stringify(unit)).toBeLessThan(24);
    }
  });

  it('refuses bytes that are not its model instead of finding nothing', () => {
    expect(() => createNameTagger(new Uint8Array(64))).toThrow(RangeError);
    expect(() => createNameTagger(bytes.subarray(0, bytes.length - 4))).toThrow(RangeError);
  });

  it('reads weights at an odd offset of a larger buffer (a bundler may hand them over so)', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(createNameTagger(shifted.subarray(3)).tag('My name is Maria Gonzalez.')).toHaveLength(1);
    // A Node buffer's own slice() is a view: taking its memory for a copy would read the neighbour's bytes.
    const buffer = Buffer.from(shifted.buffer, 3);
    expect(createNameTagger(buffer).tag('My name is Maria Gonzalez.')).toHaveLength(1);
  });

  it('knows everyday words, which linking asks for', () => {
    expect(tagger.isOrdinaryWord('will')).toBe(true);
    expect(tagger.isOrdinaryWord('krzysztof')).toBe(false);
  });
});

describe('tokenize', () => {
  it('cuts possessives and keeps initials, so that "Maria’s" and "J." are features of the name', () => {
    const cut = (text: string): string[] => {
      const { count, starts, ends } = tokenize(text);
      return Array.from({ length: count }, (_, at) => text.slice(starts[at], ends[at]));
    };
    expect(cut("J. O'Brien's dog, isn't 3.5 snake_case !!!")).toEqual([
      'J.',
      "O'Brien",
      "'s",
      'dog',
      ',',
      'isn',
      "'t",
      '3',
      '.',
      '5',
      'snake_case',
      '!!!',
    ]);
  });
});
