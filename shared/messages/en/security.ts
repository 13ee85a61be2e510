/** Keys, locks and the recovery key. */
export const security = {
  keys: 'What opens the vault',
  modes: {
    device: {
      name: 'This computer',
      hint: 'A key in this computer’s keychain. Nothing to type; whoever is logged in as you can open it.',
    },
    either: {
      name: 'This computer, or a passphrase',
      hint: 'Opens by itself here, and with the passphrase where the keychain is lost.',
    },
    passphrase: {
      name: 'A passphrase',
      hint: 'You type it each time. No keychain has a part in it.',
    },
    both: {
      name: 'A passphrase together with this computer',
      hint: 'Two factors: neither the passphrase nor the keychain opens it alone.',
    },
  },
  access: {
    open: 'Change…',
    title: 'What opens the vault',
    body: 'What opened it until now stops working. Your recovery key stays as it is.',
    change: 'Change the lock',
    changed: 'The lock was changed',
    now: 'Now',
  },
  proof: {
    passphrase: 'Your passphrase of now',
    recovery: 'Your recovery key',
    why: 'Asked for, so that nobody changes the locks while you are away.',
  },
  recovery: {
    name: 'Recovery key',
    hint: 'Opens the vault when the keychain or the passphrase is lost.',
    open: 'New recovery key…',
    title: 'New recovery key',
    body: 'Makes a new key to print or write down. The earlier one works until you have shown that you have the new one.',
    make: 'Show a new key',
    shown: 'It is shown this once. Print it, or write it down and keep it away from this computer.',
    group: 'Group {{number}}',
    changed: 'The new recovery key is in force',
  },
  lock: {
    title: 'Locking',
    idle: 'When nobody is there',
    idleHint:
      'Counts from the last key or movement anywhere on this computer. An answer under way is stopped and kept.',
    never: 'Don’t lock',
    minutes_one: 'After {{count}} minute',
    minutes_other: 'After {{count}} minutes',
    onScreenLock: 'When the screen is locked',
    onSuspend: 'When the computer goes to sleep',
  },
  database: 'The database',
  rekey: {
    every: 'Change it by itself',
    everyHint: 'Every so many days, when nothing is being written.',
    never: 'Only when asked',
    name: 'New database key',
    hint: 'Encrypts everything anew. Copies of the file that were made earlier stay with the earlier key.',
    open: 'Change the key',
    done: 'The database has a new key',
    fingerprint: 'Its fingerprint begins with {{fingerprint}}.',
  },
  keyExport: {
    name: 'Export the database key',
    hint: 'Any SQLCipher 4 opens the database with it. Nothing locks you in.',
    open: 'Export…',
    title: 'Export the database key',
    body: 'Whoever has this key and a copy of the database reads everything in it, whatever opens the vault. The export is written down in the audit log.',
    show: 'Show the key',
  },
  keychainGone: {
    title: 'This computer’s keychain no longer opens the vault',
    body: 'You opened it in another way. Choose again below what opens it, and a new key is made for this computer.',
  },
  needed: {
    title: 'One more lock is needed',
    body: 'A company policy asks for a passphrase together with this computer’s key. Your conversations wait until you have set one.',
    set: 'Set a passphrase…',
    lock: 'Lock instead',
  },
} as const;
