import { afterEach, describe, expect, test } from 'vitest';

import { authority, json, serverCertificate, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { issueCertificate } from '../../fixtures/tls/certificate.ts';
import { codeOf, connectTo } from './transport-parts.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function server(options: Parameters<typeof startServer>[1] = {}): Promise<RecordedServer> {
  const started = await startServer(json(200, { ok: true }), options);
  open.push(started);
  return started;
}

function client(...parameters: Parameters<typeof connectTo>) {
  const made = connectTo(...parameters);
  open.push(made.transport);
  return made;
}

describe('a server that proves itself', () => {
  test('gets the very bytes that the ledger has, with address, version and fingerprint (a ledger that records what was meant)', async () => {
    const one = await server();
    const { post, ledger } = client(one.origin);
    const response = await post({ text: 'Grüße an [PERSON_1]' });
    expect(await response.json()).toEqual({ ok: true });
    expect(ledger.entries).toHaveLength(1);
    const [entry] = ledger.entries;
    expect(entry!.intent.sha256).toBe(one.received[0]!.sha256);
    expect(Buffer.from(entry!.intent.body).equals(one.received[0]!.body)).toBe(true);
    expect(entry!.ending).toMatchObject({
      outcome: 'answered',
      status: 200,
      address: '127.0.0.1',
      proxied: false,
      tlsVersion: 'TLSv1.3',
      certificateSha256: serverCertificate.sha256,
      responseBytes: 11,
      error: null,
    });
  });

  test('gets no header that tells what runs here (the SDK names itself, its version and the runtime)', async () => {
    const one = await server();
    const { post } = client(one.origin, { authorize: async () => ({ authorization: 'Bearer k' }) });
    await (await post({}, { headers: { 'User-Agent': 'ai/7 node/24', 'X-Stainless-Os': 'Linux' } })).text();
    const names = Object.keys(one.received[0]!.headers).sort();
    expect(names).toEqual(['accept-encoding', 'authorization', 'connection', 'content-length', 'host', 'user-agent']);
    expect(one.received[0]!.headers['user-agent']).toBe('Sotto');
  });

  test('is spoken to with TLS 1.2 when that is all it has', async () => {
    const one = await server({ maxVersion: 'TLSv1.2' });
    const { post, ledger } = client(one.origin);
    await (await post({})).text();
    expect(ledger.entries[0]!.ending).toMatchObject({ tlsVersion: 'TLSv1.2' });
  });

  test('keeps its connection for the next turn (a new handshake before every first word)', async () => {
    const one = await server();
    const { post } = client(one.origin);
    for (let turn = 0; turn < 3; turn++) await (await post({ turn })).text();
    expect(one.connections()).toBe(1);
  });

  test('is accepted with the right pin among several, and asked for its client certificate', async () => {
    const caller = issueCertificate({ name: 'Caller', issuer: authority });
    const one = await server({ requestCert: true, rejectUnauthorized: true, ca: authority.certificate });
    const { post } = client(one.origin, {
      tls: {
        ca: [authority.certificate],
        pins: [Buffer.alloc(32).toString('base64'), serverCertificate.pin],
        client: { certificate: caller.certificate, key: caller.key },
      },
    });
    expect((await post({})).status).toBe(200);
  });
});

describe('nothing is sent to', () => {
  const refusals: [string, string, Parameters<typeof startServer>[1], Parameters<typeof connectTo>[1]][] = [
    [
      'a server with TLS 1.1 only',
      'TLS_TOO_OLD',
      { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      {},
    ],
    ['a server of another authority', 'TLS_UNTRUSTED', {}, { tls: {} }],
    [
      'a server whose certificate is for another name',
      'TLS_UNTRUSTED',
      certificateFor({ dns: ['elsewhere.example'] }),
      {},
    ],
    [
      'a server whose certificate has run out',
      'TLS_UNTRUSTED',
      certificateFor({ addresses: ['127.0.0.1'], expired: true }),
      {},
    ],
    [
      'a trusted server with another key than the pinned one',
      'TLS_PIN_MISMATCH',
      {},
      { tls: { ca: [authority.certificate], pins: [authority.pin] } },
    ],
  ];

  for (const [name, code, serverOptions, settings] of refusals) {
    test(`${name} (${code})`, async () => {
      const one = await server(serverOptions);
      const { post, ledger } = client(one.origin, settings);
      expect(await codeOf(post({ text: 'x' }))).toBe(code);
      expect(one.received).toHaveLength(0);
      expect(ledger.entries).toHaveLength(1);
      expect(ledger.entries[0]!.ending).toMatchObject({ outcome: 'not-sent', error: code });
    });
  }

  test('a server that wants a client certificate and gets none: no request is read (TLS 1.2 and 1.3 refuse at different times)', async () => {
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const one = await server({ requestCert: true, rejectUnauthorized: true, ca: authority.certificate, maxVersion });
      const { post } = client(one.origin);
      // a server that closes at once may take its own alert with it
      expect(['TLS_CLIENT_CERTIFICATE', 'PROVIDER_CUT_OFF']).toContain(await codeOf(post({})));
      expect(one.received).toHaveLength(0);
    }
  });

  test('an environment that switches checking off is not obeyed', async () => {
    const one = await server();
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await codeOf(client(one.origin, { tls: {} }).post({}))).toBe('TLS_UNTRUSTED');
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });
});

function certificateFor(names: { dns?: string[]; addresses?: string[]; expired?: boolean }) {
  const issued = issueCertificate({ name: 'Other server', issuer: authority, ...names });
  return { cert: issued.certificate, key: issued.key };
}
