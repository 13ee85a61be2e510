import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, test } from 'vitest';

import { json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { Answer, RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { codeOf, connectTo } from './transport-parts.ts';

let server: RecordedServer | undefined;
afterEach(() => server?.close());

async function start(answer: Answer): Promise<RecordedServer> {
  server = await startServer(answer, null);
  return server;
}

describe('a kept connection', () => {
  test('that the server has closed meanwhile is not used again (every second turn failing)', async () => {
    const { origin, connections } = await start((response, one) => {
      const { socket } = response;
      response.on('finish', () => setTimeout(() => socket?.destroy(), 5));
      json(200, {})(response, one);
    });
    const { post } = connectTo(origin);
    for (let turn = 0; turn < 3; turn++) {
      await (await post({ turn })).text();
      await sleep(40);
    }
    expect(connections()).toBe(3);
  });

  test('is gone after closing, and a closed transport opens no other (a request after locking)', async () => {
    const { origin, connections } = await start(json(200, {}));
    const { post, transport } = connectTo(origin);
    await (await post({})).text();
    transport.close();
    expect(await codeOf(post({}))).toBe('CANCELLED');
    expect(connections()).toBe(1);
  });
});

test('a header without end is no answer', async () => {
  const { origin } = await start((response) => {
    response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}`);
  });
  expect(await codeOf(connectTo(origin).post({}))).toBe('PROVIDER_ANSWER_INVALID');
});

test('a large request arrives whole, and one above the limit not at all', async () => {
  const { origin, received } = await start(json(200, {}));
  const { post, ledger } = connectTo(origin, { maxRequestBytes: 5_000_000 });
  await (await post({ text: 'ä'.repeat(2_000_000) })).text();
  expect(received[0]!.sha256).toBe(ledger.entries[0]!.intent.sha256);
  expect(await codeOf(post({ text: 'ä'.repeat(3_000_000) }))).toBe('PROVIDER_REQUEST_TOO_LARGE');
  expect(received).toHaveLength(1);
});

test('IPv6 loopback is loopback, and is connected to as such', async () => {
  const { createServer } = await import('node:http');
  const six = createServer((_request, response) => response.end('{}')).unref();
  const listening = await new Promise<boolean>((resolve) => {
    six.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
  });
  // without IPv6 on this computer there is only the address to look at
  const port = listening ? (six.address() as { port: number }).port : 1;
  const { post, ledger } = connectTo(`http://[::1]:${port}`);
  if (!listening) expect(await codeOf(post({}))).toBe('PROVIDER_UNREACHABLE');
  else expect((await post({})).status).toBe(200);
  expect(ledger.entries[0]!.intent.host).toBe(`[::1]:${port}`);
  six.close();
});
