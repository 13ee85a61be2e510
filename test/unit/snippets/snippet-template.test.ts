import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { EMPTY_MAP } from '../../../electron/core/privacy/redact/redaction-map.ts';
import { createRestorer } from '../../../electron/core/privacy/restore/restore-text.ts';
import { fillSnippet, variablesOf } from '../../../shared/domain/snippet-template.ts';

const filled = (text: string, values: Record<string, string> = {}): string =>
  fillSnippet(text, new Map(Object.entries(values)));

describe('a snippet', () => {
  it('names each variable once, with what stands there otherwise', () => {
    expect(variablesOf('{{name}}, {{ tone = friendly }} and {{name=Sam}}, {{date}}')).toEqual([
      { name: 'name', fallback: 'Sam' },
      { name: 'tone', fallback: 'friendly' },
      { name: 'date', fallback: null },
    ]);
  });

  it('leaves braces that are none of its own (bug: a template of a program loses its text)', () => {
    const code = '{{ user.name }} {{#each}} {{{raw}}} \\{{name}} {{}} {{=x}}';
    expect(variablesOf(code).map(({ name }) => name)).toEqual([]);
    expect(filled('\\{{name}} and {{ user.name }}')).toBe('{{name}} and {{ user.name }}');
  });

  it('takes what is given, then what it says, then nothing', () => {
    expect(filled('To {{name=you}}: {{what}}.', { name: 'Sam' })).toBe('To Sam: .');
    expect(filled('To {{name=you}}.')).toBe('To you.');
    expect(filled('{{name}} {{name=Sam}}')).toBe('Sam Sam');
  });

  it('never fills a value again, nor reads one as a pattern (bug: braces in the clipboard become variables)', () => {
    expect(filled('{{a}}-{{b}}', { a: '{{b}}', b: '$& $1 {{a}}' })).toBe('{{b}}-$& $1 {{a}}');
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(filled('<{{a}}|{{b}}>', { a, b })).toBe(`<${a}|${b}>`);
      }),
    );
  });
});

describe('braces beside what is replaced', () => {
  const text = 'Dear {{name}}, ask {{Maria Kovac}} or {{ Maria Kovac }}; {{[PERSON_1]}} and {{PERSON_1}} are words.';

  it('hold a placeholder and give it back as it was (bug: a variable nests into a placeholder and stays there)', () => {
    const session = createRedactionSession(EMPTY_MAP);
    const findings = [...text.matchAll(/Maria Kovac/g)].map(({ index }) => ({
      start: index,
      end: index + 'Maria Kovac'.length,
      type: 'person' as const,
      score: 1,
    }));
    const redacted = session.redact(text, findings).text;
    expect(redacted).not.toContain('Maria');
    // what was between the braces is one placeholder, with the braces around it as they were
    expect(redacted).toContain('Dear {{name}}');
    expect(variablesOf(redacted).map(({ name }) => name)).toContain('name');
    const restorer = createRestorer(session.map());
    expect(restorer.push(redacted) + restorer.end()).toBe(text);
  });
});
