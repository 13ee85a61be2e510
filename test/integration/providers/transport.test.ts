import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, test } from 'vitest';

import { SottoError } from '../../../shared/errors.ts';
import { json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { Answer, RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { codeOf, connectTo, CONTEXT } from './transport-parts.ts';

let server: RecordedServer | undefined;
afterEach(() => server?.close());

async function start(answer: Answer): Promise<RecordedServer> {
  server = await startServer(answer, null);
  return server;
}

describe('before anything is sent', () => {
  test('a body that still holds a value is refused, and so is one that was not checked to the end', async () => {
    const { origin, received } = await start(json(200, {}));
    const { post, ledger } = connectTo(origin);
    const secret = { messages: [{ content: 'to [PERSON_1]', arguments: '{"iban":"DE89"}' }] };
    const seen: string[] = [];
    const finds = (parts: readonly string[]): string[] => {
      seen.push(...parts);
      return parts.filter((part) => part === 'DE89');
    };
    expect(await codeOf(post(secret, { residualCheck: finds }))).toBe('EGRESS_RESIDUAL');
    expect(seen).toContain('to [PERSON_1]');
    const throws = (): never => {
      throw new Error('broken check');
    };
    expect(await codeOf(post({}, { residualCheck: throws }))).toBe('EGRESS_UNCHECKED');
    expect(await codeOf(post({}, { body: Buffer.from('text=not+json') }))).toBe('EGRESS_UNCHECKED');
    expect(await codeOf(post({}, { body: Buffer.from('{"a":"secret","a":"x"}') }))).toBe('EGRESS_UNCHECKED');
    expect(await codeOf(post({}, { body: Buffer.from([0x22, 0xff, 0x22]) }))).toBe('EGRESS_UNCHECKED');
    expect(received).toHaveLength(0);
    expect(ledger.entries).toHaveLength(0);
  });

  test('a request that could not be recorded is not sent (a full disk)', async () => {
    const { origin, connections } = await start(json(200, {}));
    const { post, ledger } = connectTo(origin);
    ledger.begin = () => Promise.reject(new SottoError('DISK_FULL'));
    expect(await codeOf(post({}))).toBe('EGRESS_NOT_RECORDED');
    expect(connections()).toBe(0);
  });

  test('the record is there before the connection is (a crash in between would leave no trace)', async () => {
    const { origin, connections } = await start(json(200, {}));
    const { post, ledger } = connectTo(origin);
    const begin = ledger.begin.bind(ledger);
    let connectionsThen = -1;
    ledger.begin = async (intent) => {
      await sleep(30);
      connectionsThen = connections();
      await begin(intent);
    };
    await (await post({})).text();
    expect(connectionsThen).toBe(0);
  });

  test('another host, a user in the address and a path outside are refused', async () => {
    const { origin, connections } = await start(json(200, {}));
    const { post } = connectTo(`${origin}/api`);
    const { port } = new URL(origin);
    for (const url of [
      'https://example.com/api/v1',
      `http://localhost:${port}/api/v1`,
      `http://127.0.0.1:${Number(port) + 1}/api/v1`,
      `http://a:b@127.0.0.1:${port}/api/v1`,
      `${origin}/api/../other`,
      `${origin}/apiother`,
    ]) {
      expect(await codeOf(post({}, { url }))).toBe('PROVIDER_HOST_REFUSED');
    }
    expect(connections()).toBe(0);
  });

  test('changing the bytes while they are recorded changes nothing (recorded one thing, sent another)', async () => {
    const { origin, received } = await start(json(200, {}));
    const { post, ledger } = connectTo(origin);
    const body = Buffer.from('{"text":"as checked"}');
    const begin = ledger.begin.bind(ledger);
    ledger.begin = async (intent) => {
      body.fill(0x20);
      await begin(intent);
    };
    await (await post({}, { body })).text();
    expect(received[0]!.body.toString()).toBe('{"text":"as checked"}');
    expect(ledger.entries[0]!.intent.sha256).toBe(received[0]!.sha256);
  });
});

describe('an answer', () => {
  test('that redirects is not followed, near or far, and the key goes nowhere', async () => {
    const other = await startServer(json(200, {}), null);
    for (const location of [`${other.origin}/v1/chat`, '/elsewhere']) {
      await server?.close();
      const { origin, received } = await start(json(307, {}, { location }));
      const { post } = connectTo(origin, { authorize: async () => ({ authorization: 'Bearer secret' }) });
      expect(await codeOf(post({}))).toBe('PROVIDER_REDIRECTED');
      expect(received).toHaveLength(1);
    }
    expect(other.connections()).toBe(0);
    await other.close();
  });

  test('without end is cut at the limit, and memory with it', async () => {
    const { origin } = await start((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const pour = (): boolean => response.write(Buffer.alloc(65_536, 0x61)) && !response.destroyed && pour();
      response.on('drain', pour);
      pour();
    });
    const { post, ledger } = connectTo(origin, { maxResponseBytes: 300_000 });
    expect(await codeOf((await post({})).text())).toBe('PROVIDER_ANSWER_TOO_LARGE');
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'cut-off', error: 'PROVIDER_ANSWER_TOO_LARGE' });
  });

  test('that is compressed though we did not ask is refused (a bomb)', async () => {
    const { origin } = await start(json(200, {}, { 'content-encoding': 'gzip' }));
    expect(await codeOf(connectTo(origin).post({}))).toBe('PROVIDER_ANSWER_INVALID');
  });

  test('whose header drips runs into the time for the first byte (slow-loris)', async () => {
    const { origin } = await start((response) => {
      const { socket } = response;
      let at = 0;
      const header = 'HTTP/1.1 200 OK\r\nx: '.padEnd(10_000, 'a');
      const timer = setInterval(() => socket?.write(header.charAt(at++)), 5);
      socket?.on('close', () => clearInterval(timer));
    });
    const { post, ledger } = connectTo(origin, { timeouts: { firstByte: 150 } });
    expect(await codeOf(post({}))).toBe('PROVIDER_TIMEOUT');
    expect(ledger.entries).toHaveLength(1);
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'cut-off', error: 'PROVIDER_TIMEOUT' });
  });

  test('that falls silent, or never ends, is given up in time', async () => {
    const { origin } = await start((response) => {
      response.writeHead(200).write('data');
      const timer = setInterval(() => response.write('.'), 40);
      response.on('close', () => clearInterval(timer));
    });
    expect(await codeOf((await connectTo(origin, { timeouts: { total: 200 } }).post({})).text())).toBe(
      'PROVIDER_TIMEOUT',
    );
    expect(await codeOf((await connectTo(origin, { timeouts: { idle: 10 } }).post({})).text())).toBe(
      'PROVIDER_TIMEOUT',
    );
  });

  test('that is cut keeps what came, and is not asked for again (paid twice, sent twice)', async () => {
    const { origin, received } = await start((response) => {
      response.writeHead(200).write('half', () => response.destroy());
    });
    const { post, ledger } = connectTo(origin);
    const reader = (await post({})).body!.getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('half');
    expect(await codeOf(reader.read())).toBe('PROVIDER_CUT_OFF');
    expect(received).toHaveLength(1);
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'cut-off', responseBytes: 4 });
  });

  test('that is no HTTP at all is called unreadable, once', async () => {
    const { origin, received } = await start((response) => response.socket?.end('hello, I am no web server\r\n\r\n'));
    const { post } = connectTo(origin);
    expect(await codeOf(post({}))).toBe('PROVIDER_ANSWER_INVALID');
    expect(received).toHaveLength(1);
  });

  test('stops when the person stops it: the connection closes and the ledger says so', async () => {
    let closed = false;
    const { origin } = await start((response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200).write('first');
    });
    const { post, ledger } = connectTo(origin);
    const stop = new AbortController();
    const reader = (await post({}, { signal: stop.signal })).body!.getReader();
    await reader.read();
    stop.abort();
    expect(await codeOf(reader.read())).toBe('CANCELLED');
    await sleep(20);
    expect(closed).toBe(true);
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'cancelled', responseBytes: 5 });
  });

  test('is not waited for once it is cancelled, at whatever moment', async () => {
    const { origin } = await start(() => undefined);
    for (const delay of [0, 5, 50]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), delay);
      expect(await codeOf(connectTo(origin).post({}, { signal: stop.signal }))).toBe('CANCELLED');
    }
  });
});

describe('trying again', () => {
  test('after "too many" and "unavailable", as requests of their own in the ledger', async () => {
    let times = 0;
    const { origin, received } = await start((response, one) => {
      times += 1;
      json(times < 3 ? 429 : 200, { times }, { 'retry-after': '0' })(response, one);
    });
    const { post, ledger } = connectTo(origin);
    expect(await (await post({ text: 'x' })).json()).toEqual({ times: 3 });
    expect(received).toHaveLength(3);
    expect(ledger.entries.map(({ intent }) => intent.attempt)).toEqual([1, 2, 3]);
    expect(ledger.entries.map(({ ending }) => ending?.outcome)).toEqual(['refused', 'refused', 'answered']);
    expect(new Set(ledger.entries.map(({ intent }) => intent.sha256)).size).toBe(1);
  });

  test('never after a server error or a broken connection, where it may have been processed', async () => {
    const { origin, received } = await start(json(500, { error: {} }));
    expect((await connectTo(origin).post({})).status).toBe(500);
    server!.answer = (response) => response.destroy();
    expect(await codeOf(connectTo(origin).post({}))).toBe('PROVIDER_CUT_OFF');
    expect(received).toHaveLength(2);
  });

  test('a list of models is asked for again, because asking twice does nothing', async () => {
    let times = 0;
    const { origin } = await start((response, one) => {
      times += 1;
      if (times === 1) response.destroy();
      else json(200, { data: [] })(response, one);
    });
    const { transport } = connectTo(origin);
    const context = { ...CONTEXT, purpose: 'model-list' as const };
    const response = await transport.send({ method: 'GET', url: `${origin}/v1/models?limit=5`, context });
    expect(response.status).toBe(200);
    const path = `${origin}/v1/models?q=Maria%20Gonzalez`;
    expect(await codeOf(transport.send({ method: 'GET', url: path, context }))).toBe('EGRESS_UNCHECKED');
  });
});

test('a key with a line break ends nothing but the request (a header of its own)', async () => {
  const { origin, connections } = await start(json(200, {}));
  const { post } = connectTo(origin, { authorize: async () => ({ authorization: 'Bearer a\r\nx-evil: 1' }) });
  expect(await codeOf(post({}))).toBe('PROVIDER_BAD_KEY');
  expect(connections()).toBe(0);
});

test('a provider’s own limit holds requests back instead of sending them', async () => {
  const { origin, received } = await start(json(200, {}));
  const { post } = connectTo(origin, { requestsPerMinute: 2 });
  await (await post({})).text();
  await (await post({})).text();
  expect(await codeOf(post({}))).toBe('PROVIDER_RATE_LIMIT');
  expect(received).toHaveLength(2);
});
