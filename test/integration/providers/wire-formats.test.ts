import { afterEach, describe, expect, test, vi } from 'vitest';

import { listModels, testKey } from '../../../electron/core/providers/models/ask-provider.ts';
import { json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import { KEY, remote, settingsFor, stream, userSays } from './remote-parts.ts';
import { codeOf } from './transport-parts.ts';

const PROMPT = 'Write to billing-7741@contoso.com about IBAN DE89 3704 0044 0532 0130 00';
/** Answers under way at once, where thousands are asked for. */
const AT_ONCE = 16;
const VALUES = ['billing-7741', 'contoso', 'DE89', '3704 0044'];

let server: RecordedServer;
afterEach(() => server.close());

describe.each(WIRE_FORMATS)('$kind', (format) => {
  /** Says back what it was told, in pieces that cut placeholders everywhere. */
  const echo = async (): Promise<RecordedServer> => {
    server = await startServer((response, { body }) => {
      const text = format.lastUserText(body.toString());
      stream(format.answer(cut(text, [1, 3, 2, 7]), cut(`I think about ${text}`, [2, 5])))(response, { body } as never);
    });
    return server;
  };

  test('gets placeholders only, answers with the values, and the ledger has the very bytes', async () => {
    const { ask, preview, ledger, redactor } = remote(format, await echo());
    const one = redactor();
    const previewed = await preview(userSays(PROMPT), one);
    const { text, reasoning, report, error } = await ask(userSays(PROMPT), one);
    expect(error).toBeUndefined();
    expect(text).toBe(PROMPT);
    expect(reasoning).toBe(`I think about ${PROMPT}`);
    expect(report).toMatchObject({ stopReason: 'end', usage: { prompt: 11, cached: 3, completion: 7 } });

    const [received] = server.received;
    expect(server.received).toHaveLength(1);
    expect(received!.path).toBe(format.chatPath);
    for (const value of VALUES) expect(received!.body.toString()).not.toContain(value);
    expect(received!.headers[format.keyHeader]).toContain(KEY);
    expect(received!.body.toString()).not.toContain(KEY);
    const [entry] = ledger.entries;
    expect(entry!.intent).toMatchObject({ sha256: received!.sha256, replaced: { email: 1, iban: 1 }, purpose: 'chat' });
    expect(previewed.sha256).toBe(received!.sha256);
    expect(entry!.ending).toMatchObject({ outcome: 'answered', status: 200 });
  });

  test('is told not to keep the answer, where it can be told', async () => {
    const { preview } = remote(format, await echo());
    const { body } = await preview({ ...userSays('Hello'), providerOptions: { openai: { store: true } } });
    const request = JSON.parse(Buffer.from(body).toString()) as Record<string, unknown>;
    if (format.kind === 'openai' || format.kind === 'azure') expect(request['store']).toBe(false);
    expect(request['user']).toBeUndefined();
    expect(request['metadata']).toBeUndefined();
  });

  test('cut at every byte, keeps what came and says that it was cut (half an answer taken for a whole one)', async () => {
    server = await startServer(() => undefined, null);
    const { ask } = remote(format, server);
    const text = 'A [PERSON_1] says: all of it, every word.';
    const bytes = Buffer.from(format.answer(cut(text, [9])).join(''));
    // where the provider says that it has finished; what follows is of no interest
    const done = bytes.lastIndexOf(
      {
        openai: 'response.completed',
        azure: 'response.completed',
        anthropic: 'end_turn',
        google: 'STOP',
        'openai-compatible': '"stop"',
      }[format.kind],
    );
    // ended as if that were all, or torn off: one byte this way, the next that way
    const proper = (length: number): boolean => length % 2 === 0;
    server.answer = (response, { body }) => {
      const length = Number(/word (\d+)/.exec(format.lastUserText(body.toString()))?.[1]);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(bytes.subarray(0, length), () => (proper(length) ? response.end() : response.destroy()));
    };
    let next = 0;
    let asked = 0;
    const one = async (): Promise<void> => {
      while (next < done) {
        const length = next++;
        const answer = await ask(userSays(`word ${length}`));
        asked += 1;
        expect(answer.report, `${length}`).toBeUndefined();
        expect(answer.error).toMatchObject({ code: expect.stringMatching(/^PROVIDER_(CUT_OFF|ANSWER_INVALID)$/) });
        expect(text.startsWith(answer.text)).toBe(true);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    expect(asked).toBe(done);
    expect(server.received.length).toBe(done);
  });

  test('an answer that nobody listens to any more is stopped at its source (paid for and recorded to the end)', async () => {
    let closed: (() => void) | undefined;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    server = await startServer((response) => {
      response.on('close', () => closed?.());
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const events = format.answer(Array<string>(5000).fill('word '));
      const timer = setInterval(() => response.write(events.shift() ?? ''), 2);
      response.on('close', () => clearInterval(timer));
    });
    const { ledger, open } = remote(format, server);
    for await (const event of open(userSays('Hello'))) {
      if (event.type === 'text-delta') break;
    }
    await gone;
    await vi.waitFor(() => expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'cancelled' }));
  });

  test('malformed events end the answer with a code, never with a crash or the server’s words', async () => {
    server = await startServer(() => undefined, null);
    const { ask } = remote(format, server);
    const [first = ''] = format.answer(['x']);
    for (const bad of [
      'data: {"a":\n\n',
      'data: "hello"\n\n',
      'data: null\n\n',
      '\u0000\u0001',
      'event: x\ndata\n\n',
      '<html>Login</html>',
    ]) {
      server.answer = stream([first, bad]);
      const { report, error } = await ask(userSays('Hello'));
      expect(report).toBeUndefined();
      expect(error).toMatchObject({ name: 'SottoError', code: expect.stringMatching(/^PROVIDER_/) });
    }
    server.answer = stream([first, format.errorEvent]);
    expect((await ask(userSays('Hello'))).error).toMatchObject({ code: 'PROVIDER_DOWN' });
  });

  test('tells its models, and whether a key is good', async () => {
    server = await startServer(json(200, format.modelList));
    const made = remote(format, server);
    const options = { settings: settingsFor(format, server.origin), ...made };
    const models = await listModels(options);
    expect(models.map(({ id }) => id)).toEqual(['m-chat']);
    await testKey(options);
    expect(made.ledger.entries.map(({ intent }) => intent.purpose)).toEqual(['model-list', 'key-test']);
    expect(server.received[0]!.headers[format.keyHeader]).toContain(KEY);
    server.answer = json(401, { error: { message: `Incorrect API key provided: ${KEY}` } });
    expect(await codeOf(testKey(options))).toBe('PROVIDER_BAD_KEY');
  });
});
