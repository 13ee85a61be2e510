import { expect, test } from 'vitest';

import { createEndpoint, isLoopbackAddress } from '../../../electron/core/providers/transport/endpoint.ts';
import { checkRequest } from '../../../electron/core/providers/transport/request.ts';
import { SottoError } from '../../../shared/errors.ts';

const make = (baseUrl: string, change: object = {}) =>
  createEndpoint({ providerId: 'p', zone: 'private', baseUrl, ...change });

test('plain http is for loopback, when allowed, and never through a proxy', () => {
  const loose = { allowInsecureLoopback: true };
  expect(make('http://127.0.0.1:8080/v1', loose)).toMatchObject({ secure: false, port: 8080, basePath: '/v1' });
  expect(make('http://localhost', loose).port).toBe(80);
  expect(make('http://[::1]:1', loose).hostname).toBe('::1');
  const proxy = { kind: 'socks5', host: '127.0.0.1', port: 1 };
  for (const [url, change] of [
    ['http://127.0.0.1', {}],
    ['http://10.0.0.1', loose],
    ['http://localhost.example.com', loose],
    ['http://127.0.0.1.nip.example', loose],
    ['http://[::ffff:10.0.0.1]', loose],
    ['http://localhost', { ...loose, proxy }],
  ] as const) {
    expect(() => make(url, change), url).toThrow(SottoError);
  }
});

test('an address is a place and nothing more (a key in a URL ends up in logs)', () => {
  for (const url of [
    'https://u:p@h.example',
    'https://h.example/?k=1',
    'https://h.example/#x',
    'ftp://h.example',
    'https://h.example./v1',
    'h',
  ]) {
    expect(() => make(url), url).toThrow(SottoError);
  }
  expect(make('https://h.example/v1//')).toMatchObject({ host: 'h.example', port: 443, basePath: '/v1' });
});

test('every way of writing a loopback number is read as the parser reads it', () => {
  expect(make('http://2130706433/', { allowInsecureLoopback: true }).hostname).toBe('127.0.0.1');
  expect(isLoopbackAddress('::ffff:127.0.0.1')).toBe(true);
  expect(isLoopbackAddress('127.1')).toBe(false);
  expect(isLoopbackAddress('1270.0.0.1')).toBe(false);
});

test('an address that only looks like the endpoint’s is another place', () => {
  const endpoint = make('https://api.h.example/v1');
  const asks = (url: string) =>
    checkRequest(
      {
        method: 'GET',
        url,
        context: { purpose: 'model-list', modelId: null, conversationId: null, messageId: null, replaced: {} },
      },
      endpoint,
    );
  for (const url of [
    'https://api.h.example@evil.example/v1/models',
    'https://api.h.example:x@evil.example/v1/models',
    'https://api.h.example.evil.example/v1/models',
    'https://evil.example\\@api.h.example/v1/models',
    'https://api.h.example./v1/models',
    'https://api.h.example:444/v1/models',
    'http://api.h.example/v1/models',
    'https://api.h。evil.example/v1/models',
    'https://api.һ.example/v1/models',
    'https://api.h.example/v1/../admin',
    'https://api.h.example/v1/%2e%2e/admin',
    'https://api.h.example/v1',
  ]) {
    expect(() => asks(url), url).toThrow(SottoError);
  }
  // the parser folds case, full width and the scheme's own port: these are the place itself
  for (const url of [
    'https://API.H.example:443/v1/models',
    'https://ａpi.h.example/v1/models',
    'https://api.h.example/v1/a/../models',
  ]) {
    expect(asks(url).path, url).toBe('/v1/models');
  }
  expect(() => asks('https://api.h.example/v1/models?x=%0d%0aHost:%20evil')).toThrow(SottoError);
});
