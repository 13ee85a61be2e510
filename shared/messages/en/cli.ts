/** What the command line says to people; results themselves are data. */
export const cli = {
  usage: 'Usage: sotto [--profile DIR] [--passphrase-file FILE] [--json] COMMAND',
  unknownCommand: 'There is no such command.',
  init: {
    recoveryWritten: 'The vault is ready. Keep the recovery key file somewhere safe, away from this computer.',
    recoveryShown:
      'The vault is ready. This is its recovery key. It is shown once: write it down and keep it somewhere safe.',
  },
  models: { removed: 'Removed from Sotto. A file that was used where it lay is still there.' },
  purge: {
    confirm: 'This deletes for good and can’t be undone. Type “yes” to go on: ',
    yes: 'yes',
    done: 'Deleted for good: {{conversations}} conversations, {{messages}} messages.',
  },
  dropped: 'The conversation has outgrown the model’s context: its {{count}} oldest messages were left out this time.',
};
