import { expect, onTestFinished, test } from 'vitest';

import { keychainSession } from '../../fixtures/keychain-session.ts';

// The bugs these catch: a locked keychain taken for a lost key (and a person sent to the recovery screen for nothing),
// and a Secret Service that never answers holding up the app.

const ACCOUNT = 'b1f7b1a0-0000-4000-8000-000000000001';
const SECRET = 'ab'.repeat(32);

test('a real Secret Service keeps, returns and forgets a key', async () => {
  const { ask } = keychainSession();
  expect((await ask({ do: 'state' })).result).toBe('available');
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBeNull();
  expect((await ask({ do: 'set', account: ACCOUNT, secret: SECRET })).result).toBeNull();
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBe(SECRET);
  expect((await ask({ do: 'delete', account: ACCOUNT })).result).toBeNull();
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBeNull();
});

test('a locked keyring is locked, not empty', async () => {
  const { ask } = keychainSession();
  await ask({ do: 'set', account: ACCOUNT, secret: SECRET });
  await ask({ do: 'lock' });
  expect((await ask({ do: 'state' })).result).toBe('locked');
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBe('KEYCHAIN_LOCKED');
  expect((await ask({ do: 'get', account: 'never set' })).result).toBe('KEYCHAIN_LOCKED');
  expect((await ask({ do: 'set', account: ACCOUNT, secret: SECRET })).result).toBe('KEYCHAIN_LOCKED');
});

test('a service that does not answer is given up in time, blocks nothing else, and is asked again when it is back', async () => {
  const { ask } = keychainSession();
  await ask({ do: 'set', account: ACCOUNT, secret: SECRET });
  await ask({ do: 'stop' });
  // more questions than Node's pool has threads
  for (let i = 0; i < 5; i++) {
    const { result, ms } = await ask({ do: 'get', account: ACCOUNT });
    expect(result).toBe('KEYCHAIN_LOCKED');
    expect(ms).toBeLessThan(3000);
  }
  const { result, ms } = await ask({ do: 'read file' });
  expect(result).toBe('true');
  expect(ms).toBeLessThan(1000);
  await ask({ do: 'go on' });
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBe(SECRET);
});

test('a question without an answer does not keep core from ending: locking must take the keys out of memory', async () => {
  const { ask } = keychainSession();
  await ask({ do: 'set', account: ACCOUNT, secret: SECRET });
  const keyring = Number((await ask({ do: 'stop' })).result);
  onTestFinished(() => void process.kill(keyring, 'SIGKILL'));
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBe('KEYCHAIN_LOCKED');
  const started = performance.now();
  await expect(ask({ do: 'end' })).rejects.toThrow('has ended');
  expect(performance.now() - started).toBeLessThan(3000);
});

test('what was given up is not done later behind the back', async () => {
  const { ask } = keychainSession();
  await ask({ do: 'state' });
  await ask({ do: 'stop' });
  expect((await ask({ do: 'state' })).result).toBe('locked');
  expect((await ask({ do: 'set', account: ACCOUNT, secret: SECRET })).result).toBe('KEYCHAIN_LOCKED');
  await ask({ do: 'go on' });
  expect((await ask({ do: 'state' })).result).toBe('available');
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBeNull();
});

test('no session bus: there is no keychain', async () => {
  const { ask } = keychainSession('no session bus');
  expect((await ask({ do: 'state' })).result).toBe('absent');
  expect((await ask({ do: 'glance' })).result).toBe('absent');
  expect((await ask({ do: 'get', account: ACCOUNT })).result).toBe('KEYCHAIN_UNAVAILABLE');
  expect((await ask({ do: 'set', account: ACCOUNT, secret: SECRET })).result).toBe('KEYCHAIN_UNAVAILABLE');
});
