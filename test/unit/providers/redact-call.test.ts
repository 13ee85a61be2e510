import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import { describe, expect, test } from 'vitest';

import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { redactCall } from '../../../electron/core/providers/redaction/redaction-middleware.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { SottoError } from '../../../shared/errors.ts';
import { redactor } from './redactor-parts.ts';
import type { Prompt } from './redactor-parts.ts';

const MAIL = 'maria.gonzalez@contoso.com';
const IBAN = 'DE89 3704 0044 0532 0130 00';

const all = (call: LanguageModelV4CallOptions): string => JSON.stringify(call);
const saying = (text: string): Prompt => [{ role: 'user', content: [{ type: 'text', text }] }];

describe('every place where words can hide', () => {
  const prompt: Prompt = [
    { role: 'system', content: `Answer for ${MAIL}.` },
    {
      role: 'user',
      content: [
        { type: 'text', text: `Mail ${MAIL}`, providerOptions: { openai: { note: MAIL } } },
        {
          type: 'file',
          mediaType: 'text/plain',
          filename: `for ${MAIL} only`,
          data: { type: 'text', text: `IBAN ${IBAN}` },
        },
      ],
    },
    {
      role: 'assistant',
      content: [
        { type: 'reasoning', text: `They are ${MAIL}` },
        { type: 'tool-call', toolCallId: 't1', toolName: 'send_mail', input: { to: [MAIL], nested: { iban: IBAN } } },
      ],
    },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: 't1',
          toolName: 'send_mail',
          output: { type: 'json', value: { sent: MAIL } },
        },
        { type: 'tool-result', toolCallId: 't2', toolName: 'send_mail', output: { type: 'error-text', value: MAIL } },
        {
          type: 'tool-result',
          toolCallId: 't3',
          toolName: 'send_mail',
          output: { type: 'content', value: [{ type: 'text', text: MAIL }] },
        },
      ],
    },
  ];

  test('is redacted, the same value by the same placeholder, and the shapes stay', () => {
    const one = redactor();
    const call = redactCall(
      {
        prompt,
        stopSequences: [MAIL],
        tools: [
          {
            type: 'function',
            name: 'send_mail',
            description: `Sends mail as ${MAIL}`,
            inputSchema: { type: 'object', properties: { to: { type: 'string', default: MAIL } } },
          },
        ],
        temperature: 0.5,
      },
      one,
    );
    expect(all(call)).not.toMatch(/gonzalez|contoso|DE89|0532/i);
    expect(all(call).match(/\[EMAIL_1\]/g)!.length).toBe(11);
    expect(call.temperature).toBe(0.5);
    expect(call.tools?.[0]).toMatchObject({ name: 'send_mail', inputSchema: { type: 'object' } });
    expect(call.prompt[2]!.content[1]).toMatchObject({ type: 'tool-call', input: { to: ['[EMAIL_1]'] } });
    expect(one.replaced).toEqual({ email: 11, iban: 2 });
  });

  const refused: [string, Prompt][] = [
    [
      'an image',
      [{ role: 'user', content: [{ type: 'file', mediaType: 'image/png', data: { type: 'data', data: 'AAAA' } }] }],
    ],
    [
      'an address to fetch',
      [
        {
          role: 'user',
          content: [
            { type: 'file', mediaType: 'text/plain', data: { type: 'url', url: new URL('https://example.com/a') } },
          ],
        },
      ],
    ],
    ['a part of an unknown kind', [{ role: 'user', content: [{ type: 'hologram', text: 'x' } as never] }]],
    ['a custom part', [{ role: 'assistant', content: [{ type: 'custom', kind: 'a.b' }] }]],
    [
      'a tool that is called like a person',
      [{ role: 'assistant', content: [{ type: 'tool-call', toolCallId: 't', toolName: MAIL, input: {} }] }],
    ],
  ];
  test.each(refused)('%s has no redactor and is refused', (_name, bad) => {
    expect(() => redactCall({ prompt: bad }, redactor())).toThrow('EGRESS_UNCHECKED');
  });

  test('tools of the provider and options with words in them are refused', () => {
    const tools: LanguageModelV4CallOptions['tools'] = [
      { type: 'provider', id: 'openai.web_search', name: 'web_search', args: {} },
    ];
    expect(() => redactCall({ prompt: saying('x'), tools }, redactor())).toThrow('EGRESS_UNCHECKED');
    const providerOptions = { openai: { user: MAIL } };
    expect(() => redactCall({ prompt: saying('x'), providerOptions }, redactor())).toThrow('EGRESS_UNCHECKED');
  });

  test('headers and raw chunks don’t ride along', () => {
    const call = redactCall({ prompt: saying('x'), headers: { 'x-note': MAIL }, includeRawChunks: true }, redactor());
    expect(Object.keys(call)).toEqual(['prompt']);
  });
});

describe('policy', () => {
  test('what must stay stops the request, however it was routed', () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(4)}\n-----END PRIVATE KEY-----`;
    expect(() => redactCall({ prompt: saying(`Here: ${key}`) }, redactor())).toThrow('EGRESS_MUST_STAY');
  });

  test('an analysis that fails stops the request (sent as it is)', () => {
    const broken = redactor({ analyze: () => ({ state: 'failed', part: 'detect' }) });
    expect(() => redactCall({ prompt: saying('x') }, broken)).toThrow('PRIVACY_ANALYSIS_FAILED');
  });

  test('a value that shows itself only in a later text is replaced in the earlier one too', () => {
    const late = redactor({
      analyze: (text) => {
        const start = text.indexOf('Zorro-77');
        const found = text.startsWith('code name') && start >= 0;
        const findings = found ? [{ start, end: start + 8, type: 'custom' as const, score: 1, reasons: [] }] : [];
        return { state: 'analyzed', findings, kept: [], topics: [], sensitivity: 'public', reasons: [] } as never;
      },
    });
    const prompt: Prompt = [...saying('About Zorro-77.'), ...saying('code name Zorro-77')];
    expect(all(redactCall({ prompt }, late))).not.toContain('Zorro');
  });

  test('a value let through leaves, is no residual, and nothing else of its kind does', () => {
    const policy = { ...DEFAULT_ROUTE_POLICY, mayLetThrough: ['email' as const] };
    const one = redactor({ policy, letThrough: [MAIL.toUpperCase()] });
    const sent = all(redactCall({ prompt: saying(`From ${MAIL} to other.person@contoso.com`) }, one));
    expect(sent).toContain(MAIL);
    expect(sent).not.toContain('other.person');
    expect(one.residuals([sent])).toEqual([]);
    expect(one.residuals(['other.person@contoso.com'])).toHaveLength(1);
    const strict = redactor({ letThrough: [MAIL] });
    expect(all(redactCall({ prompt: saying(`From ${MAIL}`) }, strict))).not.toContain(MAIL);
  });

  test('a residual is found in another spelling (a check that only compares strings)', () => {
    const one = redactor();
    redactCall({ prompt: saying(`IBAN ${IBAN}`) }, one);
    expect(one.residuals(['iban de89370400440532013000'])).toHaveLength(1);
    expect(one.residuals(['IBAN [IBAN_1]'])).toEqual([]);
  });
});

test('a random order of the two walks is refused (one text in another’s place)', () => {
  let calls = 0;
  const prompt = saying('first');
  const changing = [
    {
      role: 'user' as const,
      get content() {
        calls += 1;
        return [{ type: 'text' as const, text: `text ${calls}` }];
      },
    },
  ];
  expect(() => redactCall({ prompt: changing }, redactor())).toThrow(SottoError);
  expect(redactCall({ prompt }, redactor()).prompt).toEqual(prompt);
});

// The bug: what was made for the preview is sent although the words, or what the conversation knows, have changed since
test('the same texts are read once, other texts and newly learned values are not taken for them', () => {
  let reads = 0;
  const session = createRedactionSession();
  const engine = createPrivacyEngine();
  const own = redactor({
    session,
    analyze(text) {
      reads += 1;
      return engine.analyze(text);
    },
  });
  const text = 'Ask ann@contoso.com about Bluebird.';
  const first = own.redactAll([text]);
  expect(own.redactAll([text])).toEqual(first);
  expect(reads).toBe(1);
  expect(own.replaced).toEqual({ email: 1 });

  expect(own.redactAll([`${text} Bob`])).not.toEqual(first);
  expect(reads).toBe(2);
  own.redactAll([text]);
  session.redact('Bluebird', [{ start: 0, end: 8, type: 'custom', score: 1 }]);
  expect(own.redactAll([text])[0]).not.toContain('Bluebird');
});
