import type { ErrorCode } from '../../errors.ts';

/** What happened, and what to do about it. Both are whole sentences that also read well one after the other. */
interface ErrorWords {
  readonly what: string;
  readonly todo: string;
}

export const errors = {
  INTERNAL: {
    what: 'Something went wrong inside Sotto.',
    todo: 'Try again. If it keeps happening, quit and reopen Sotto; what was saved is safe.',
  },
  INVALID_REQUEST: {
    what: 'Sotto refused a request that did not make sense.',
    todo: 'Check what was entered and try again.',
  },
  UNKNOWN_METHOD: {
    what: 'One part of Sotto asked another for something it does not know.',
    todo: 'Quit and reopen Sotto, so that both parts are of the same version.',
  },
  CANCELLED: { what: 'This was cancelled.', todo: 'Start it again whenever you like.' },
  CORE_UNAVAILABLE: {
    what: 'The part of Sotto that holds your conversations is not running.',
    todo: 'Try again in a moment. Everything saved before is safe.',
  },

  VAULT_EXISTS: {
    what: 'There is already a vault here.',
    todo: 'Unlock it. Sotto never makes a new vault over an old one.',
  },
  VAULT_MISSING: { what: 'There is no vault here yet.', todo: 'Create one first.' },
  VAULT_LOCKED: { what: 'The vault is locked.', todo: 'Unlock it and try again.' },
  VAULT_WRONG_PASSPHRASE: {
    what: 'That passphrase does not open this vault.',
    todo: 'Check capitals and keyboard layout, then try again.',
  },
  VAULT_WRONG_RECOVERY_KEY: {
    what: 'That recovery key does not open this vault.',
    todo: 'Compare it group by group with what you wrote down.',
  },
  VAULT_PASSPHRASE_TOO_SHORT: {
    what: 'That passphrase is too short.',
    todo: 'Use at least 10 characters; four or five words work well.',
  },
  VAULT_PASSPHRASE_NEEDED: { what: 'This vault opens with a passphrase.', todo: 'Enter it to unlock.' },
  VAULT_DAMAGED: {
    what: 'The file that holds the locks of this vault is damaged.',
    todo: 'Put back a copy of vault.json from a backup. Your conversations are still in their own file.',
  },
  VAULT_TOO_NEW: {
    what: 'This vault was made by a newer version of Sotto.',
    todo: 'Update Sotto, then open it again.',
  },
  VAULT_KDF_REFUSED: {
    what: 'This vault asks for a weaker passphrase protection than Sotto accepts.',
    todo: 'Someone may have changed vault.json. Put back a copy you trust, or use your recovery key.',
  },
  VAULT_TAMPERED: {
    what: 'The list of locks of this vault was changed by something other than Sotto.',
    todo: 'Put back a copy of vault.json you trust. Do not enter a passphrase until then.',
  },
  VAULT_FILE_LOST: {
    what: 'Your conversations are here, but vault.json, the file with the locks, is gone.',
    todo: 'Put vault.json back from a backup or the recycle bin, then try again.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'This computer offers no keychain that Sotto could use.',
    todo: 'Use a passphrase, or start the system’s keychain service and try again.',
  },
  KEYCHAIN_LOCKED: { what: 'The system’s keychain is locked.', todo: 'Unlock it, then try again.' },
  KEYCHAIN_ENTRY_MISSING: {
    what: 'The key that only this computer held is no longer in its keychain.',
    todo: 'Open the vault with your recovery key or passphrase.',
  },
  KEYCHAIN_ENTRY_WRONG: {
    what: 'The key in this computer’s keychain does not fit this vault.',
    todo: 'Open the vault with your recovery key or passphrase.',
  },

  PROFILE_IN_USE: {
    what: 'Sotto is already open with this data folder.',
    todo: 'Close the other window or command, then try again.',
  },
  PROFILE_READ_ONLY: {
    what: 'Sotto may not write to its data folder.',
    todo: 'Give your user the right to write there, then try again.',
  },
  DISK_FULL: { what: 'The disk is full.', todo: 'Free some space, then try again.' },
  DATABASE_MISSING: {
    what: 'The file with your conversations is not where it should be.',
    todo: 'Put sotto.db back from a backup, then try again.',
  },
  DATABASE_NOT_OURS: {
    what: 'The database in this folder does not belong to this vault.',
    todo: 'Put back the sotto.db and vault.json that belong together, then try again.',
  },
  DATABASE_DAMAGED: {
    what: 'The file with your conversations is damaged.',
    todo: 'Put back a backup, or keep a copy of the file before trying anything else.',
  },
  DATABASE_TOO_NEW: {
    what: 'These conversations were last opened by a newer version of Sotto.',
    todo: 'Update Sotto, then open it again.',
  },
  DATABASE_BUSY: { what: 'The database is busy.', todo: 'Try again in a moment.' },

  NOT_FOUND: { what: 'That is no longer there.', todo: 'It may have been deleted in another window.' },
  CONFLICT: {
    what: 'This was changed somewhere else at the same time.',
    todo: 'Look at it again, then repeat your change.',
  },

  MODEL_NONE: { what: 'There is no model to answer with.', todo: 'Add a GGUF file in Settings, under Models.' },
  MODEL_FILE_MISSING: {
    what: 'The file of this model is not where it was.',
    todo: 'Put it back or plug in its drive, or choose another model.',
  },
  MODEL_NOT_GGUF: { what: 'This file is not a GGUF model.', todo: 'Choose a file whose name ends in .gguf.' },
  MODEL_TRUNCATED: {
    what: 'This model file ends too early.',
    todo: 'Its download probably broke off; fetch it again.',
  },
  MODEL_HEADER_INVALID: {
    what: 'The description inside this model file makes no sense.',
    todo: 'Fetch it again from a source you trust.',
  },
  MODEL_UNSUPPORTED_ARCHITECTURE: {
    what: 'Sotto can’t run this kind of model yet.',
    todo: 'Choose another model, or look for a newer Sotto.',
  },
  MODEL_UNSUPPORTED_VERSION: {
    what: 'This GGUF file is of a version that Sotto can’t read.',
    todo: 'Look for a newer conversion of the model, or a newer Sotto.',
  },
  MODEL_NOT_CHAT: { what: 'This model is made for search, not for answers.', todo: 'Choose a model made for chat.' },
  MODEL_TOO_LARGE: {
    what: 'This model needs more memory than this computer has free.',
    todo: 'Choose a smaller one, a smaller context in its settings, or close other programs.',
  },
  MODEL_CHANGED: {
    what: 'The file of this model is not the one that was added.',
    todo: 'If you replaced it yourself, remove the model and add it again.',
  },
  MODEL_LOAD_FAILED: {
    what: 'The model could not be loaded.',
    todo: 'Verify its file under Models, or try a smaller context.',
  },
  MODEL_IN_USE: { what: 'This model is answering right now.', todo: 'Stop the answer first.' },
  INFERENCE_CRASHED: {
    what: 'The model stopped unexpectedly. What it had written is kept.',
    todo: 'Ask again; it starts by itself.',
  },
  INFERENCE_STOPPED: { what: 'The model was stopped. What it had written is kept.', todo: 'Ask again to go on.' },
  INFERENCE_UNAVAILABLE: {
    what: 'The model failed three times in a row and is not started again by itself.',
    todo: 'Choose another model or a smaller context, then ask again.',
  },
  CONTEXT_TOO_SMALL: {
    what: 'This message does not fit what the model can hold at once.',
    todo: 'Shorten it, or give the model a larger context in its settings.',
  },
  TURN_IN_PROGRESS: { what: 'An answer is still being written here.', todo: 'Wait for it, or stop it first.' },

  PRIVACY_ANALYSIS_FAILED: {
    what: 'Sotto could not check this message for private things, so it was not sent anywhere.',
    todo: 'Try again, or answer it on this device.',
  },

  USAGE: { what: 'That is not how this command is used.', todo: 'See “sotto --help”.' },
  FILE_UNREADABLE: { what: 'The file can’t be read.', todo: 'Check that it exists and that you may read it.' },
  FILE_EXISTS: { what: 'There is already a file there.', todo: 'Choose another name; Sotto does not overwrite it.' },
} as const satisfies Record<ErrorCode, ErrorWords>;
