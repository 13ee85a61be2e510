export const onboarding = {
  step: 'Step {{step}} of {{total}}',
  welcome: {
    haveBackup: 'Is there a backup already?',
    title: 'Talk to a model. Keep it to yourself.',
    body: 'Your conversations stay on this computer, in one encrypted file. First, choose what opens it.',
    device: 'This computer',
    deviceHint: 'A key that only this computer’s keychain holds. Nothing to type.',
    passphrase: 'A passphrase',
    passphraseHint: 'You type it each time. Nobody can look it up for you.',
    bothRequired:
      'A company policy asks for two factors: a passphrase together with a key in this computer’s keychain.',
    noKeychain: 'This computer offers no keychain, so a passphrase protects your conversations.',
    keychainLocked: 'The system’s keychain is locked. Unlock it to use it, or choose a passphrase.',
    create: 'Create the vault',
    creating: 'Creating…',
    recommended: 'Recommended',
  },
  passphrase: {
    label: 'Passphrase',
    again: 'The same again',
    hint: 'At least {{count}} characters. Four or five words you won’t forget work well.',
    tooShort: '{{count}} more to go.',
    mismatch: 'The two are not the same yet.',
    show: 'Show what is typed',
    hide: 'Hide what is typed',
  },
  recovery: {
    title: 'Your recovery key',
    body: 'It opens your conversations when the keychain or the passphrase is lost. It is shown this once: print it, or write it down and keep it away from this computer.',
    copyWarning: 'Copied. Other programs can read the clipboard: paste it somewhere safe, then copy something else.',
    printTitle: 'Sotto recovery key',
    printBody:
      'This key opens the Sotto vault made on {{date}}. Whoever holds it, and the files, can read your conversations.',
    checkTitle: 'Do you have it?',
    checkLabel: 'Type group {{number}} of your recovery key',
    checkWrong: 'That is not group {{number}}.',
    lost: 'Show the key again',
    saved: 'I have saved it',
    confirm: 'That’s it',
  },
  privacy: {
    title: 'How private by default?',
    body: 'Nothing can leave this computer until you set up a provider yourself. Choose what happens then; each conversation can be set otherwise.',
    auto: 'Decide for each message',
    autoHint:
      'What is sensitive is answered on this device. The rest may go to your provider, with names and numbers replaced, and you see it first.',
    device: 'Only on this device',
    deviceHint: 'No conversation leaves unless you choose so for it.',
    continue: 'Continue',
  },
  resume: {
    title: 'Your recovery key was not saved',
    body: 'Sotto was closed before you said that you had it, and it can’t be shown again. A new one takes its place.',
  },
  model: {
    title: 'A first model',
    body: 'Sotto runs language models on this computer: what you write stays here. Choose one to download, or use a file that you have. A service can answer instead: nothing goes there before you agree.',
    pick: 'Use a file I have…',
    keepInPlace: 'Use it where it is',
    keepInPlaceHint: 'Nothing is copied. Moving the file later makes the model unavailable.',
    copyIn: 'Copy it into Sotto',
    copyInHint: 'Takes {{size}} of disk space. The original can go.',
    addThis: 'Add this model',
    another: 'Choose another file…',
    start: 'Start',
    /** While the first one is being downloaded. */
    meanwhile: 'Go on meanwhile',
  },
} as const;

export const unlock = {
  title: 'Locked',
  body: 'Your conversations are closed, and the process that held their key has ended.',
  withDevice: 'Unlock',
  opening: 'Opening…',
  passphrase: 'Passphrase',
  recovery: 'Recovery key',
  useRecovery: 'Use the recovery key',
  usePassphrase: 'Use the passphrase',
  useDevice: 'Use this computer’s key',
  recoveryHint: 'Letters and digits in groups. Dashes, spaces and capitals do not matter.',
  slow: 'Checking a passphrase takes a second on purpose: it slows down whoever guesses.',
} as const;

/** Saving what is left of a damaged vault. */
export const salvage = {
  body: 'Sotto can read the file piece by piece and put what is whole into a new vault with the same keys. The damaged file is kept aside, as it is.',
  save: 'Save what can be read',
  saving: 'Reading every page…',
  saved: 'Saved: {{conversations, number}} conversations with {{messages, number}} messages.',
  lost: 'Known to be lost: {{conversations, number}} conversations, {{messages, number}} messages, {{files, number}} parts of attached files. There may have been more.',
  nothingLost: 'As far as can be told, nothing is lost.',
  made_one: 'One conversation was made anew around its messages. It stays on this device until you choose otherwise.',
  made_other:
    '{{count, number}} conversations were made anew around their messages. They stay on this device until you choose otherwise.',
  unverified: 'The beginning of the file is lost, so what was saved could not be told from a forgery.',
  copy: 'The damaged file lies in the folder “damaged” of your profile. It goes with the next conversation that you delete for good.',
  open: 'Open the vault',
} as const;

export const problem = {
  safe: 'What is safe',
  todo: 'What to do',
  code: 'Code: {{code}}',
  keychainEntry: {
    title: 'This computer’s key is gone',
    safe: 'Your conversations are unchanged and still encrypted. This happens when a profile is copied to another computer, or the keychain was reset.',
  },
  keychainLocked: {
    title: 'The keychain is locked',
    safe: 'Your conversations are unchanged and still encrypted.',
  },
  tooNew: {
    title: 'Made by a newer Sotto',
    safe: 'Nothing was changed. An older version does not touch what it may not understand.',
  },
  vaultDamaged: {
    title: 'The vault file needs a copy',
    safe: 'The file with your conversations was not touched. Nothing was deleted or replaced.',
  },
  tampered: {
    title: 'The locks were changed',
    safe: 'Sotto stopped before asking for any secret. Nothing was changed.',
  },
  databaseDamaged: {
    title: 'The conversations can’t be read',
    safe: 'Nothing was changed since the damage was seen. Do not delete the file: much of it may still be saved.',
  },
  databaseNotOurs: {
    title: 'Two files that don’t belong together',
    safe: 'Neither of them was changed.',
  },
  databaseMissing: {
    title: 'The conversations are not here',
    safe: 'The vault and its keys are in place. Sotto did not make an empty database in its stead.',
  },
  readOnly: {
    title: 'The data folder can’t be written',
    safe: 'Your conversations are unchanged.',
  },
  diskFull: {
    title: 'No room to open your conversations',
    safe: 'Everything that was saved before is still there.',
  },
  diskError: {
    title: 'The disk does not answer',
    safe: 'Nothing was changed, and nothing says that your conversations are damaged.',
  },
  inUse: {
    title: 'Already open',
    safe: 'Only one program at a time may write, so this one waits.',
  },
  other: {
    title: 'Sotto can’t open your conversations',
    safe: 'Nothing was changed or deleted.',
  },
  coreFailed: {
    title: 'Sotto’s core keeps stopping',
    safe: 'Every message that was acknowledged is saved.',
    restart: 'Start it again',
  },
} as const;
