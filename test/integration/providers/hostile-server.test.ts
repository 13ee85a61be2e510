import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

import { afterEach, describe, expect, test } from 'vitest';

import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import { remote, userSays } from './remote-parts.ts';
import { codeOf, connectTo } from './transport-parts.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Speaks whatever it likes on a bare socket, once something has been said to it. */
async function rawServer(speak: (socket: Socket) => void): Promise<{ port: number; connections: () => number }> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

async function startRecorded(...parameters: Parameters<typeof startServer>): Promise<RecordedServer> {
  const server = await startServer(...parameters);
  open.push(server);
  return server;
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n';

describe('a server that does not keep to HTTP', () => {
  test.each([
    ['a chunk whose size is no number', `${OK}transfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n`],
    ['a chunk that is longer than it says', `${OK}transfer-encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n`],
    [
      'a length and chunks at once (another reads another answer)',
      `${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['two lengths', `${OK}content-length: 5\r\ncontent-length: 6\r\n\r\nhello`],
    ['a length below zero', `${OK}content-length: -1\r\n\r\nhello`],
    ['a line break inside of a header', `${OK}x-a: b\rx-c: d\r\n\r\nhello`],
    ['a status that is none', 'HTTP/1.1 20 OK\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.0\r\n'],
  ])('is not believed: %s', async (_name, answer) => {
    const { port, connections } = await rawServer((socket) => socket.end(answer));
    const { post } = connectTo(`http://127.0.0.1:${port}`);
    const read = post({}).then((response) => response.text());
    expect(await codeOf(read)).toMatch(/^PROVIDER_(ANSWER_INVALID|CUT_OFF)$/);
    expect(connections()).toBe(1);
  });

  test('does not hold a request for ever with answers before the answer (103, 103, 103 …)', async () => {
    const { port } = await rawServer((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'), 5);
      socket.on('close', () => clearInterval(timer));
    });
    const { post } = connectTo(`http://127.0.0.1:${port}`, { timeouts: { firstByte: 150 } });
    expect(await codeOf(post({}))).toBe('PROVIDER_TIMEOUT');
  });

  test('that takes a connection and never begins TLS is given up in time', async () => {
    const { port } = await rawServer(() => undefined);
    const { post, ledger } = connectTo(`https://127.0.0.1:${port}`, { timeouts: { connect: 150 } });
    expect(await codeOf(post({}))).toBe('PROVIDER_TIMEOUT');
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'not-sent' });
  });

  test('that answers TLS with plain words gets none of ours', async () => {
    const { port } = await rawServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const { post, ledger } = connectTo(`https://127.0.0.1:${port}`);
    expect(await codeOf(post({ text: 'x' }))).toMatch(/^(PROVIDER_UNREACHABLE|TLS_TOO_OLD)$/);
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'not-sent' });
  });
});

describe.each(WIRE_FORMATS)('$kind', (format) => {
  test('an event without end is cut at the limit (memory that grows until there is none)', async () => {
    const piece = 'a'.repeat(65_536);
    const server = await startRecorded((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: "');
      const pour = (): boolean => response.write(piece) && !response.destroyed && pour();
      response.on('drain', pour);
      pour();
    }, null);
    const { ask } = remote(format, server);
    expect(await ask(userSays('Hello'))).toMatchObject({ text: '', error: { code: 'PROVIDER_ANSWER_TOO_LARGE' } });
  });
});
