import { describe, expect, it } from 'vitest';

import { commandFor } from '../../../renderer/app/command-for.ts';
import { recoveryGroups, sameGroup } from '../../../renderer/features/onboarding/recovery-groups.ts';
import { opensWithAnotherKey, problemWords } from '../../../renderer/features/problem/problem-words.ts';
import { waysToUnlock } from '../../../renderer/features/unlock/ways-to-unlock.ts';

describe('the recovery key', () => {
  const key = 'K7QM-2XPD-9RTC-4HWN';

  it('falls into its groups', () => {
    expect(recoveryGroups(key)).toEqual(['K7QM', '2XPD', '9RTC', '4HWN']);
  });

  it('is known by a group typed in any case', () => {
    expect(sameGroup(' 9rtc ', '9RTC')).toBe(true);
    expect(sameGroup('o1', '01')).toBe(true);
  });

  // Taken for right, an empty or wrong group would let someone go on without the key.
  it('is not known by a wrong or empty one', () => {
    expect(sameGroup('9RTD', '9RTC')).toBe(false);
    expect(sameGroup('', '9RTC')).toBe(false);
    expect(sameGroup('-', '')).toBe(false);
  });
});

describe('waysToUnlock', () => {
  it('offers the computer’s key first where it works, and last where it does not', () => {
    expect(waysToUnlock(['recovery', 'device'], true)).toEqual(['device', 'recovery']);
    expect(waysToUnlock(['recovery', 'device', 'passphrase'], false)).toEqual(['passphrase', 'recovery', 'device']);
  });
});

describe('problems', () => {
  it('ask for another key only where another key helps', () => {
    expect(opensWithAnotherKey('KEYCHAIN_ENTRY_MISSING')).toBe(true);
    expect(opensWithAnotherKey('VAULT_TAMPERED')).toBe(false);
    expect(opensWithAnotherKey('DATABASE_DAMAGED')).toBe(false);
  });

  it('always have words', () => {
    expect(problemWords('INTERNAL')).toBe('other');
    expect(problemWords('DISK_FULL')).toBe('diskFull');
  });
});

describe('commandFor', () => {
  const stroke = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('goes by the system’s own modifier', () => {
    expect(commandFor({ ...stroke, key: 'k', ctrlKey: true }, false, true)).toBe('find');
    expect(commandFor({ ...stroke, key: 'k', metaKey: true }, true, true)).toBe('find');
    expect(commandFor({ ...stroke, key: 'k', ctrlKey: true }, true, true)).toBeNull();
  });

  // A question mark in a message must be a question mark.
  it('opens the list of keys for ? only when nobody is writing', () => {
    expect(commandFor({ ...stroke, key: '?', shiftKey: true }, false, false)).toBe('shortcuts');
    expect(commandFor({ ...stroke, key: '?', shiftKey: true }, false, true)).toBeNull();
  });

  // AltGr is Ctrl+Alt on Windows: typing a character must not lock the vault.
  it('ignores strokes with Alt', () => {
    expect(commandFor({ ...stroke, key: 'l', ctrlKey: true, altKey: true }, false, true)).toBeNull();
    expect(commandFor({ ...stroke, key: 'constructor', ctrlKey: true }, false, true)).toBeNull();
  });
});
