import { afterEach, beforeEach, expect, test } from 'vitest';

import { startHttpProxy, startSocksProxy } from '../../fixtures/providers/proxies.ts';
import type { TestProxy } from '../../fixtures/providers/proxies.ts';
import { json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { codeOf, connectTo } from './transport-parts.ts';

const LOGIN = { user: 'näme', password: 'p:w' };
const START = { http: startHttpProxy, socks5: startSocksProxy } as const;

let server: RecordedServer;
let proxy: TestProxy | undefined;

beforeEach(async () => {
  server = await startServer(json(200, { ok: true }));
});
afterEach(async () => {
  proxy?.close();
  await server.close();
});

for (const kind of ['http', 'socks5'] as const) {
  test(`${kind}: the name goes to the proxy with the login, TLS goes to the server (a name looked up here, a proxy that reads along)`, async () => {
    proxy = await START[kind](LOGIN);
    const { post, ledger } = connectTo(`https://localhost:${server.port}`, {
      proxy: { kind, host: '127.0.0.1', port: proxy.port, login: LOGIN },
    });
    expect(await (await post({ text: 'x' })).json()).toEqual({ ok: true });
    expect(proxy.targets).toEqual([`localhost:${server.port}`]);
    expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'answered', proxied: true, tlsVersion: 'TLSv1.3' });
  });

  test(`${kind}: addresses work as targets, and no login where none is asked for`, async () => {
    proxy = await START[kind]();
    const { post } = connectTo(server.origin, { proxy: { kind, host: '127.0.0.1', port: proxy.port } });
    expect((await post({})).status).toBe(200);
    expect(proxy.targets).toEqual([`127.0.0.1:${server.port}`]);
  });

  test(`${kind}: a wrong login is said to be one, and nothing goes around the proxy`, async () => {
    proxy = await START[kind](LOGIN);
    for (const login of [undefined, { user: LOGIN.user, password: 'wrong' }]) {
      const { post, ledger } = connectTo(server.origin, {
        proxy: { kind, host: '127.0.0.1', port: proxy.port, ...(login !== undefined && { login }) },
      });
      expect(await codeOf(post({}))).toBe('PROXY_LOGIN');
      expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'not-sent' });
    }
    expect(server.connections()).toBe(0);
  });

  test(`${kind}: a proxy that is not there is no reason to go without it`, async () => {
    proxy = await START[kind]();
    const { port } = proxy;
    proxy.close();
    const { post, ledger } = connectTo(server.origin, { proxy: { kind, host: '127.0.0.1', port } });
    expect(await codeOf(post({}))).toBe('PROXY_UNREACHABLE');
    expect(server.connections()).toBe(0);
    expect(ledger.entries).toHaveLength(3);
  });
}

test('a proxy that never answers runs into the time for connecting', async () => {
  const { createServer } = await import('node:net');
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  const { post } = connectTo(server.origin, {
    proxy: { kind: 'socks5', host: '127.0.0.1', port },
    timeouts: { connect: 200 },
  });
  expect(await codeOf(post({}))).toBe('PROVIDER_TIMEOUT');
  silent.close();
});
