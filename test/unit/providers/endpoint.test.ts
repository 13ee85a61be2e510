import { expect, test } from 'vitest';

import { createEndpoint, isLoopbackAddress } from '../../../electron/core/providers/transport/endpoint.ts';
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
