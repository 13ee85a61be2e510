import { expect, it } from 'vitest';

import { decidedProxy } from '../../../electron/core/policy/provider-rules.ts';
import { parseProxy } from '../../../shared/domain/proxy-address.ts';

// The bugs: a download that goes past the proxy that it was meant to go through, a password that stands in the settings.
it.each([
  ['http://proxy.example:3128', { kind: 'http', host: 'proxy.example', port: 3128 }],
  ['http://proxy.example:80', { kind: 'http', host: 'proxy.example', port: 80 }],
  ['socks5://127.0.0.1:1080', { kind: 'socks5', host: '127.0.0.1', port: 1080 }],
  ['http://[::1]:8080', { kind: 'http', host: '::1', port: 8080 }],
])('%s is read', (text, address) => {
  expect(parseProxy(text)).toEqual(address);
});

it.each([
  'proxy.example:3128',
  'https://proxy.example:3128',
  'http://proxy.example',
  'http://ada:secret@proxy.example:3128',
  'http://proxy.example:3128/path',
  'http://proxy.example:99999',
  'http://proxy.example:0',
  'http://:3128',
  'direct',
  '',
])('“%s” is none', (text) => {
  expect(parseProxy(text)).toBeNull();
});

it('what a policy decides is an address or none, and never taken for none', () => {
  expect(decidedProxy('direct')).toBeNull();
  expect(decidedProxy('http://proxy.example:80')).toMatchObject({ port: 80 });
  expect(() => decidedProxy('http://proxy.example:99999')).toThrow();
});
