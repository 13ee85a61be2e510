import { afterEach, describe, expect, test } from 'vitest';

import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';

import { textParts } from '../../../electron/core/providers/transport/text-parts.ts';
import { WIRE_WORDS } from '../../../electron/core/providers/transport/wire-words.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import { remote, stream, userSays } from './remote-parts.ts';

let server: RecordedServer;
afterEach(() => server.close());

/** Values of ours, in forms that people write. */
const VALUES = [
  'maria.gonzalez@contoso.com',
  'DE89 3704 0044 0532 0130 00',
  '4111 1111 1111 1111',
  '+49 30 901820',
  '192.168.17.44',
] as const;
const FRAMES = [
  (value: string) => `Please check ${value} for me.`,
  (value: string) => `{"note":"${value}","n":3}`,
  (value: string) => `| who | what |\n| --- | --- |\n| me | ${value} |`,
  (value: string) => `Line one\n\n> quoted: ${value}\n\nand "${value}" again`,
] as const;

/** Everything that the SDK can put into a body around a person's words. */
const FULL: LanguageModelV4CallOptions = {
  prompt: [
    { role: 'system', content: 'Be short.' },
    { role: 'user', content: [{ type: 'text', text: 'Hello' }] },
    {
      role: 'assistant',
      content: [
        { type: 'text', text: 'Hi' },
        { type: 'tool-call', toolCallId: 'zz1', toolName: 'zz2', input: { zz3: 'zz4' } },
      ],
    },
    {
      role: 'tool',
      content: [{ type: 'tool-result', toolCallId: 'zz1', toolName: 'zz2', output: { type: 'text', value: 'zz5' } }],
    },
    { role: 'user', content: [{ type: 'text', text: 'Thanks' }] },
  ],
  tools: [
    {
      type: 'function',
      name: 'zz2',
      description: 'zz6',
      inputSchema: { type: 'object', properties: { zz3: { type: 'string' } } },
    },
  ],
  toolChoice: { type: 'auto' },
  temperature: 0.3,
  topP: 0.9,
  maxOutputTokens: 100,
  stopSequences: ['zz7'],
};

describe.each(WIRE_FORMATS)('$kind', (format) => {
  test('no value of any form is in the bytes received, each is in the answer, every hash is the ledger’s', async () => {
    server = await startServer((response, one) => {
      stream(format.answer(cut(format.lastUserText(one.body.toString()), [3, 1, 4])))(response, one);
    }, null);
    const { ask, ledger, preview, redactor } = remote(format, server);
    const previews: string[] = [];
    for (const value of VALUES) {
      for (const frame of FRAMES) {
        const text = frame(value);
        const one = redactor();
        previews.push((await preview(userSays(text), one)).sha256);
        expect(await ask(userSays(text), one)).toMatchObject({ text, error: undefined });
      }
    }
    const received = server.received.map(({ body }) => body.toString()).join('\n');
    for (const value of VALUES) {
      expect(received).not.toContain(value);
      expect(received.replaceAll(/\W/g, '')).not.toContain(value.replaceAll(/\W/g, ''));
    }
    const hashes = server.received.map(({ sha256 }) => sha256);
    expect(ledger.entries.map(({ intent }) => intent.sha256)).toEqual(hashes);
    expect(previews).toEqual(hashes);
  });

  test('the format’s own words are known, so that a person called “user” can still ask (refused for good)', async () => {
    server = await startServer(stream(format.answer(['ok'])), null);
    const { preview, ask, redactor } = remote(format, server);
    const { body } = await preview(FULL);
    const constants = ['m-chat', 'Be short.', 'Hello', 'Hi', 'Thanks'];
    const strange = textParts(body).filter(
      (part) => !WIRE_WORDS.has(part) && !constants.includes(part) && !/zz\d/.test(part),
    );
    expect(strange).toEqual([]);
    const map = {
      version: 1,
      style: 'placeholder',
      entries: ['user', 'text', 'model', 'assistant', 'chat'].map((value, index) => ({
        value,
        type: 'username' as const,
        label: 'USERNAME',
        number: index + 1,
        variant: '',
      })),
      reserved: [],
    } as const;
    expect(await ask(userSays('Hello user'), redactor(map))).toMatchObject({ text: 'ok', error: undefined });
    expect(server.received.at(-1)!.body.toString()).toContain('Hello [USERNAME_1]');
  });

  test('what the first belt misses the second stops (a redactor that does nothing)', async () => {
    server = await startServer(stream(format.answer(['ok'])), null);
    const { ask, redactor, ledger } = remote(format, server);
    const one = redactor();
    one.redactAll([`My address is ${VALUES[0]}`]);
    const asleep = { ...one, residuals: one.residuals, redactAll: (texts: readonly string[]) => [...texts] };
    const { error } = await ask(userSays(`Write to ${VALUES[0]}`), asleep);
    expect(error).toMatchObject({ code: 'EGRESS_RESIDUAL' });
    expect(server.connections()).toBe(0);
    expect(ledger.entries).toHaveLength(0);
  });
});
