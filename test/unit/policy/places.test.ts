import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { decodePolicy } from '../../../electron/core/policy/decode-policy.ts';
import { preferencesSource } from '../../../electron/core/policy/preferences-source.ts';
import { readRegQuery, registrySource } from '../../../electron/core/policy/registry-source.ts';
import { NOW } from './policy-parts.ts';

const REG = [
  '',
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Sotto`,
  '    organisation    REG_SZ    Contoso',
  '    zones.cloud.allowed    REG_DWORD    0x0',
  '    lock.idleMinutes    REG_DWORD    0xf',
  '    zones.private.ceiling    REG_SZ    restricted',
  '    providers.pins    REG_SZ    {}',
  String.raw`    dictionary.redact    REG_MULTI_SZ    Project Nightjar\0Client 12`,
  '',
  String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Sotto\providers.hosts`,
  '    1    REG_SZ    llm.corp.example',
  '    2    REG_SZ    *.openai.azure.com',
  '',
].join('\r\n');

const SETTINGS = {
  'zones.cloud.allowed': false,
  'lock.idleMinutes': 15,
  'zones.private.ceiling': 'restricted',
  'providers.pins': {},
  'dictionary.redact': ['Project Nightjar', 'Client 12'],
  'providers.hosts': ['llm.corp.example', '*.openai.azure.com'],
};

describe('the registry', () => {
  // the bug: a name to be redacted that is read as other letters, and never matches
  it('is unreadable where its letters did not arrive whole', async () => {
    const stdout = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sotto\r\n    banner.text    REG_SZ    M\uFFFDller AG\r\n';
    expect((await registrySource(() => Promise.resolve({ code: 0, stdout })).read()).state).toBe('broken');
  });

  it('reads what group policy writes: numbers, texts, lists of both shapes, maps as JSON', async () => {
    const source = registrySource(() => Promise.resolve({ code: 0, stdout: REG }));
    const reading = await source.read();
    if (reading.state !== 'text') throw new Error(reading.state);
    const decoding = decodePolicy(reading.text, { publicKey: null, now: NOW });
    expect(decoding.ok && decoding.document).toMatchObject({ organisation: 'Contoso', settings: SETTINGS });
  });

  it('tells an absent key from a tool that fails', async () => {
    const state = async (code: number) =>
      (await registrySource(() => Promise.resolve({ code, stdout: '' })).read()).state;
    expect(await state(1)).toBe('absent');
    expect(await state(5)).toBe('broken');
    expect((await registrySource(() => Promise.reject(new Error('no such file'))).read()).state).toBe('broken');
  });

  it('does not take a key that may not be read for none', async () => {
    const above = [
      String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft`,
      String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Sotto`,
    ];
    const state = async (keys: string[]) => {
      const source = registrySource((_, args) =>
        Promise.resolve(args.includes('/s') ? { code: 1, stdout: '' } : { code: 0, stdout: keys.join('\r\n') }),
      );
      return (await source.read()).state;
    };
    expect(await state(above)).toBe('broken');
    expect(await state(above.slice(0, 1))).toBe('absent');
  });

  it('keeps an unknown value, so that it is refused and not dropped', () => {
    expect(readRegQuery('    zones.cloud.alowed    REG_DWORD    0x0').get('zones.cloud.alowed')).toBe(0);
  });
});

describe('managed preferences', () => {
  it('reads a configuration profile, without the profile’s own keys', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'sotto-plist-')), 'app.plist');
    await writeFile(path, 'bplist00');
    const stdout = JSON.stringify({ organisation: 'Contoso', ...SETTINGS, PayloadUUID: 'x' });
    const reading = await preferencesSource({ path, run: () => Promise.resolve({ code: 0, stdout }) }).read();
    if (reading.state !== 'text') throw new Error(reading.state);
    const decoding = decodePolicy(reading.text, { publicKey: null, now: NOW });
    expect(decoding.ok && decoding.document.settings).toEqual(SETTINGS);
  });

  it('is broken, not absent, when the tool fails', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'sotto-plist-')), 'app.plist');
    await writeFile(path, 'x');
    expect((await preferencesSource({ path, run: () => Promise.resolve({ code: 1, stdout: '' }) }).read()).state).toBe(
      'broken',
    );
    expect((await preferencesSource({ path: `${path}.none` }).read()).state).toBe('absent');
  });
});
