import { describe, expect, test } from 'vitest';

import {
  connectionChange,
  connectionForm,
  connectionProblem,
} from '../../../renderer/features/providers/connection-form.ts';
import { keyIsOld } from '../../../renderer/features/providers/key-age.ts';
import { mayBeUntested } from '../../../renderer/features/providers/may-be-untested.ts';
import { openAi } from '../../../renderer/dev/provider-fixtures.ts';
import { calls } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';

const PIN = `${'A'.repeat(43)}=`;
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const settings = {
  ...openAi.settings,
  proxy: { kind: 'http' as const, host: 'proxy.corp.example', port: 3128, user: 'u' },
};
const kept = connectionForm(settings);

describe('what is typed about a connection', () => {
  test('nothing changed sends nothing (a locked field sent along is refused by policy)', () => {
    expect(connectionChange(kept, settings)).toEqual({});
  });

  test('one change sends that one, and nothing of the others', () => {
    expect(connectionChange({ ...kept, pins: `sha256/${PIN}\n` }, settings)).toEqual({ pins: [PIN] });
    expect(connectionChange({ ...kept, rate: 5 }, settings)).toEqual({ requestsPerMinute: 5 });
    expect(connectionChange({ ...kept, proxy: 'none' }, settings)).toEqual({ proxy: null });
  });

  test('a password alone keeps its proxy; a proxy taken away takes no password along', () => {
    expect(connectionChange({ ...kept, password: 'p' }, settings)).toEqual({ proxyPassword: 'p' });
    expect(connectionChange({ ...kept, proxy: 'none', password: 'p' }, settings)).toEqual({ proxy: null });
  });

  test('what it sends, core takes', () => {
    const form = {
      ...kept,
      ca: CERTIFICATE,
      certificate: CERTIFICATE,
      clientKey: '-----BEGIN PRIVATE KEY-----',
      proxy: 'socks5' as const,
      port: '1080',
      user: '',
    };
    const change = { id: 'openai', ...connectionChange(form, settings) };
    expect(calls['providers.update'].params.safeParse(change).success).toBe(true);
    expect(change).toMatchObject({ proxy: { kind: 'socks5', port: 1080, user: null } });
  });

  test.each([
    [{ ca: 'MIIB' }, 'certificateInvalid'],
    [{ certificate: CERTIFICATE }, 'clientBoth'],
    [{ pins: 'abc' }, 'pinsInvalid'],
    [{ port: '0' }, 'proxyInvalid'],
    [{ host: ' ' }, 'proxyInvalid'],
  ])('%j is told before it is sent', (part, problem) => {
    expect(connectionProblem({ ...kept, ...part })).toBe(problem);
  });
});

test('a key is old after its own days, not after a fixed time', () => {
  const now = 200 * 86_400_000;
  expect(keyIsOld({ ...openAi, keyAddedAt: 0, keyRotateAfterDays: 199 }, now)).toBe(true);
  expect(keyIsOld({ ...openAi, keyAddedAt: 0, keyRotateAfterDays: 201 }, now)).toBe(false);
  expect(keyIsOld({ ...openAi, keyAddedAt: null }, now)).toBe(false);
});

test('a key that was refused is never offered to be kept unasked', () => {
  expect(mayBeUntested(new SottoError('PROVIDER_BAD_KEY'))).toBe(false);
  expect(mayBeUntested(new SottoError('POLICY_FORBIDS', { key: 'providers.hosts' }))).toBe(false);
  expect(mayBeUntested(new SottoError('PROVIDER_UNREACHABLE'))).toBe(true);
});
