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
    todo: 'Use ten characters at the very least, more where a company policy asks for them; five words are better.',
  },
  VAULT_WAIT: {
    what: 'There were many wrong tries to open this vault.',
    todo: 'Wait a few minutes, then try again. Every try is written down.',
  },
  TWO_FACTORS_NEEDED: {
    what: 'A company policy asks for a passphrase beside the key of this computer.',
    todo: 'Set a passphrase first, in the window or with “sotto passphrase set”.',
  },
  RECOVERY_NOT_CONFIRMED: {
    what: 'That is not what the new recovery key says.',
    todo: 'Compare it group by group with what you wrote down. The earlier key goes on working until this one is confirmed.',
  },
  BACKUP_INVALID: {
    what: 'This folder is no whole backup of Sotto.',
    todo: 'Choose the folder that holds both sotto.db and vault.json. The vault that is here was not touched.',
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
  DISK_ERROR: {
    what: 'The disk or network folder that holds your conversations did not answer as it should.',
    todo: 'Check that it is connected, then try again. If this comes back, the disk may be failing: copy the data folder to another one.',
  },
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
    todo: 'Save what can be read of it (Sotto keeps the damaged file as it is), or put back a backup.',
  },
  DATABASE_OLDER: {
    what: 'These conversations were last opened by an earlier version of Sotto and have not been brought up to date.',
    todo: 'Open the vault again: a copy is kept before anything is changed.',
  },
  DATABASE_TOO_NEW: {
    what: 'These conversations were last opened by a newer version of Sotto.',
    todo: 'Update Sotto, then open it again.',
  },
  DATABASE_BEYOND_SALVAGE: {
    what: 'Nothing in the damaged vault can be read with its key. It has been left as it is.',
    todo: 'Restore a backup.',
  },
  DATABASE_BUSY: { what: 'The database is busy.', todo: 'Try again in a moment.' },

  NOT_FOUND: { what: 'That is no longer there.', todo: 'It may have been deleted in another window.' },
  TAG_EXISTS: {
    what: 'There is a tag with this name already.',
    todo: 'Choose another name, or use the tag that is there.',
  },
  CONFLICT: {
    what: 'This was changed somewhere else at the same time.',
    todo: 'Look at it again, then repeat your change.',
  },

  MODEL_NONE: { what: 'There is no model to answer with.', todo: 'Get one in Settings, under Models.' },
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
    todo: 'Shorten it, attach less, or give the model a larger context in its settings.',
  },
  TURN_IN_PROGRESS: { what: 'An answer is still being written here.', todo: 'Wait for it, or stop it first.' },

  PRIVACY_ANALYSIS_FAILED: {
    what: 'Sotto could not check this message for private things, so it was not sent anywhere.',
    todo: 'Try again, or answer it on this device.',
  },

  ROUTE_REFUSED: {
    what: 'This turn may not go where it would have to.',
    todo: 'Answer it on this device, or change the message.',
  },
  PROVIDER_ADDRESS_INVALID: {
    what: 'This address can’t be used for a provider.',
    todo: 'Enter an https address; plain http works only on this computer, when you allow it.',
  },
  PROVIDER_HOST_REFUSED: {
    what: 'A request to a host that does not belong to this provider was stopped.',
    todo: 'Check the address in the provider’s settings.',
  },
  PROVIDER_UNREACHABLE: {
    what: 'The provider could not be reached. Your message did not leave.',
    todo: 'Check the network and the provider’s address, then try again.',
  },
  PROVIDER_TIMEOUT: {
    what: 'The provider took too long.',
    todo: 'Try again in a moment, or answer with another model.',
  },
  PROVIDER_CUT_OFF: {
    what: 'The connection broke before the answer was complete. What had arrived is kept.',
    todo: 'Ask again.',
  },
  PROVIDER_REDIRECTED: {
    what: 'The provider tried to send the request elsewhere; Sotto did not follow.',
    todo: 'If you trust the address that it moved to, add the provider again under that one.',
  },
  PROVIDER_ANSWER_TOO_LARGE: {
    what: 'The answer was larger than Sotto accepts and was cut.',
    todo: 'Ask for a shorter answer, or in several parts.',
  },
  PROVIDER_ANSWER_INVALID: {
    what: 'The provider’s answer could not be read.',
    todo: 'Try again. If it stays, check that the kind of provider is right.',
  },
  PROVIDER_REQUEST_TOO_LARGE: {
    what: 'This message is larger than may be sent.',
    todo: 'Shorten it, or leave attachments out.',
  },
  PROVIDER_REQUEST_REFUSED: {
    what: 'The provider refused the request.',
    todo: 'Try another model, or check the provider’s settings.',
  },
  PROVIDER_BAD_KEY: {
    what: 'The provider does not accept this key.',
    todo: 'Enter a new key in the provider’s settings.',
  },
  PROVIDER_QUOTA: {
    what: 'Your account with the provider is out of credit.',
    todo: 'Top it up there, or answer with another model.',
  },
  PROVIDER_RATE_LIMIT: {
    what: 'The provider asks to slow down.',
    todo: 'Wait a moment, then ask again.',
  },
  PROVIDER_CONTEXT_TOO_LONG: {
    what: 'This conversation is longer than the model can hold.',
    todo: 'Start a new conversation, shorten the message, or choose a model with a larger context.',
  },
  PROVIDER_CONTENT_FILTER: {
    what: 'The provider’s filter stopped this request.',
    todo: 'Rephrase it, or answer it on this device.',
  },
  PROVIDER_MODEL_UNKNOWN: {
    what: 'The provider does not offer this model.',
    todo: 'Fetch its list of models again and choose one of them.',
  },
  PROVIDER_DOWN: {
    what: 'The provider has a problem of its own.',
    todo: 'Try again later, or answer with another model.',
  },
  TLS_UNTRUSTED: {
    what: 'The server’s certificate is not one that Sotto trusts. Nothing was sent.',
    todo: 'If the server is yours, add its certificate authority in the provider’s settings.',
  },
  TLS_TOO_OLD: {
    what: 'The server speaks only an encryption that is too old. Nothing was sent.',
    todo: 'Ask for TLS 1.2 or newer on the server.',
  },
  TLS_PIN_MISMATCH: {
    what: 'The server’s key is not the one pinned for it. Nothing was sent.',
    todo: 'Someone may be listening in. Change the pin only when its owner confirms a new key.',
  },
  TLS_CLIENT_CERTIFICATE: {
    what: 'The server ended the handshake: most likely it wants a client certificate, or another one.',
    todo: 'Add or renew the client certificate in the provider’s settings.',
  },
  PROXY_UNREACHABLE: {
    what: 'The proxy could not be reached. Nothing was sent.',
    todo: 'Check the network and the proxy’s address.',
  },
  PROXY_LOGIN: {
    what: 'The proxy does not accept this user name and password.',
    todo: 'Correct them in the provider’s settings.',
  },
  PROXY_REFUSED: {
    what: 'The proxy refused to connect to the provider.',
    todo: 'Ask whoever runs it to allow the provider’s host.',
  },
  EGRESS_RESIDUAL: {
    what: 'Something that should have been replaced was still in the request, so it was not sent.',
    todo: 'Answer it on this device, or change the message.',
  },
  EGRESS_UNCHECKED: {
    what: 'The request held something that Sotto can’t check, so it was not sent.',
    todo: 'Leave out the attachment or tool, or answer it on this device.',
  },
  EGRESS_MUST_STAY: {
    what: 'The request held something that must stay on this device, so it was not sent.',
    todo: 'Answer it on this device, or change the message.',
  },
  EGRESS_CHANGED: {
    what: 'What would leave is no longer what was shown, so nothing was sent.',
    todo: 'Look at what would leave now, then send it again.',
  },
  EGRESS_NOT_RECORDED: {
    what: 'The request could not be written to the record of what leaves, so it was not sent.',
    todo: 'Check that the disk is not full, then try again.',
  },

  DOWNLOAD_SOURCE_INVALID: {
    what: 'That is not the address of a model file that Sotto can fetch.',
    todo: 'Give an https address that ends in .gguf, or a repository and a file of it.',
  },
  DOWNLOAD_HOST_REFUSED: {
    what: 'The file would come from a server that models may not be fetched from.',
    todo: 'Take it from Hugging Face, or ask whoever manages this computer to allow the server.',
  },
  DOWNLOAD_UNVERIFIED: {
    what: 'Nobody has told Sotto what this file should contain, so it cannot be checked.',
    todo: 'Fetch it only if you trust where it comes from, and say so when you start the download.',
  },
  DOWNLOAD_WRONG_FILE: {
    what: 'What arrived is not the file that was expected. It was deleted and never opened.',
    todo: 'Try again. If it happens again, the file on the server was changed: choose another model.',
  },
  DOWNLOAD_NOT_THERE: {
    what: 'The server no longer has this file.',
    todo: 'Choose another model, or look for where it has moved.',
  },
  DOWNLOAD_NO_ACCESS: {
    what: 'The server gives this file only to people who have signed in.',
    todo: 'Fetch it with a browser, then add the file, or choose another model.',
  },
  DOWNLOAD_BUSY_SERVER: {
    what: 'The server asks for a long pause before it sends more.',
    todo: 'Go on later. What has arrived is kept.',
  },
  DOWNLOAD_SERVER_WRONG: {
    what: 'The server sent something other than what was asked for.',
    todo: 'Try again later. Nothing of it is used.',
  },
  DOWNLOAD_CUT_OFF: {
    what: 'The connection broke several times in a row.',
    todo: 'Check the connection, then go on. What has arrived is kept.',
  },
  UPDATES_OFF: {
    what: 'Updates are switched off here.',
    todo: 'Switch them on under Settings, About, if this build has a server to ask.',
  },
  UPDATE_SERVER_WRONG: {
    what: 'The update server did not answer as one should.',
    todo: 'Tell whoever runs it: update.json and update.json.minisig have to be there.',
  },
  UPDATE_NOT_SIGNED: {
    what: 'What the update server offers is not signed with the key that this build trusts.',
    todo: 'Nothing was changed. Tell whoever runs the server.',
  },
  UPDATE_INVALID: {
    what: 'What the update server offers is for something else, or not readable.',
    todo: 'Nothing was changed. Tell whoever runs the server.',
  },
  UPDATE_ROLLED_BACK: {
    what: 'The update server offers something older than it did before.',
    todo: 'Nothing was changed. Tell whoever runs the server.',
  },
  UPDATE_EXPIRED: {
    what: 'What the update server offers has run out: nobody has signed it anew in time.',
    todo: 'Nothing was changed. Tell whoever runs the server.',
  },
  UPDATE_NOT_PLACED: {
    what: 'The new version could not be put in place.',
    todo: 'The one you have is untouched. Check that its file may be written and that there is room.',
  },
  ATTACHMENT_TOO_LARGE: {
    what: 'The file is too large: 32 MB and 100 megapixels are the most that can be attached.',
    todo: 'Attach the part that matters, or paste it.',
  },
  ATTACHMENT_EMPTY: { what: 'The file is empty.', todo: 'Check that it was saved, then attach it again.' },
  ATTACHMENT_UNSUPPORTED: {
    what: 'Sotto can’t read this kind of file.',
    todo: 'Save it as PDF, Word (.docx), CSV, text or a picture, and attach that.',
  },
  ATTACHMENT_NOT_TEXT: {
    what: 'The file is called a text, but what is in it is not text.',
    todo: 'Save it as PDF, Word (.docx), CSV or text in the program that made it, and attach that.',
  },
  ATTACHMENT_WRONG_KIND: {
    what: 'What is in the file is not what its name says.',
    todo: 'Open it in the program that made it, save it again, and attach that.',
  },
  ATTACHMENT_ENCRYPTED: {
    what: 'The file is protected with a password.',
    todo: 'Save a copy without the password, attach it, and delete the copy afterwards.',
  },
  ATTACHMENT_DAMAGED: {
    what: 'The file is damaged or not complete.',
    todo: 'Get it again from where it came, or open and save it in the program that made it.',
  },
  ATTACHMENT_TOO_COMPLEX: {
    what: 'Reading the file would take more time or memory than Sotto allows a file.',
    todo: 'Attach the part that matters, or paste its text.',
  },
  ATTACHMENT_UNREADABLE: {
    what: 'The part of Sotto that reads files could not be started.',
    todo: 'Try again; if it stays so, restart Sotto.',
  },
  ATTACHMENT_TOO_MANY: {
    what: 'That is too many files for one message: 20 are the most.',
    todo: 'Send some of them first.',
  },
  ATTACHMENT_SENT: {
    what: 'This file belongs to a message that was sent.',
    todo: 'Delete the conversation to delete it.',
  },

  EXPORT_NOT_ACKNOWLEDGED: {
    what: 'Anybody who gets such a file can read it, and that was not agreed to.',
    todo: 'Export as .sotto with a passphrase, or agree to a readable file (on the command line: --plaintext).',
  },
  TRANSFER_PASSPHRASE_NEEDED: {
    what: 'A .sotto file has a passphrase of its own, and none was given.',
    todo: 'Give one (on the command line: --file-passphrase-file).',
  },
  TRANSFER_BUSY: {
    what: 'An export or import is under way.',
    todo: 'Wait until it is done, or stop it.',
  },
  IMPORT_WRONG_PASSPHRASE: {
    what: 'That is not the passphrase of this file.',
    todo: 'Try again. It is the one that was given when the file was made, not the vault’s.',
  },
  IMPORT_UNRECOGNISED: {
    what: 'This is no export of Sotto, ChatGPT, Claude or Open WebUI.',
    todo: 'Choose the file as it was downloaded: a .sotto, .json or .zip file.',
  },
  IMPORT_DAMAGED: {
    what: 'The file was changed, cut off or damaged after it was made.',
    todo: 'Get it again from where it came.',
  },
  IMPORT_TOO_NEW: {
    what: 'The file was made by a newer version of Sotto.',
    todo: 'Update Sotto, then import it again.',
  },
  IMPORT_KDF_REFUSED: {
    what: 'Opening the file would take far more memory or time than any file that Sotto makes.',
    todo: 'Get the file again from where it came; if it stays so, don’t trust it.',
  },
  IMPORT_ZIP_ENCRYPTED: {
    what: 'The archive is protected with a password.',
    todo: 'Unpack it with the program that made it, and import the .json file in it.',
  },
  IMPORT_ZIP_TOO_LARGE: {
    what: 'The archive holds more than any export does: it may be made to fill the memory.',
    todo: 'Unpack it yourself and import the .json file in it, if you trust where it came from.',
  },

  POLICY_FORBIDS: {
    what: 'A company policy does not allow this.',
    todo: 'See Settings, Policy, or ask your administrator.',
  },
  POLICY_INVALID: {
    what: 'This is not a valid policy.',
    todo: 'Correct what is listed above, then check it again.',
  },

  AUDIT_BROKEN: {
    what: 'The audit log is not whole.',
    todo: 'Keep a copy of the profile as it is, and ask whoever answers for security.',
  },
  RECEIPT_NOT_GENUINE: {
    what: 'This receipt is not of this vault, or was changed.',
    todo: 'Compare it with the one in “sotto receipts list”.',
  },

  USAGE: { what: 'That is not how this command is used.', todo: 'See “sotto --help”.' },
  FILE_UNREADABLE: { what: 'The file can’t be read.', todo: 'Check that it exists and that you may read it.' },
  FILE_IN_PROFILE: {
    what: 'That place is inside Sotto’s own data folder.',
    todo: 'Choose a folder elsewhere: what lies in there goes with a purge, or is missed by it.',
  },
  FILE_EXISTS: { what: 'There is already a file there.', todo: 'Choose another name; Sotto does not overwrite it.' },
} as const satisfies Record<ErrorCode, ErrorWords>;
