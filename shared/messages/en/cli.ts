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
  check: {
    whole: 'Every page of the database is as it was written ({{pages}} pages).',
    damaged:
      'The database is damaged: {{damagedPages}} of {{pages}} pages. “sotto doctor --salvage” saves the rest into a new one.',
  },
  salvage: {
    done: 'The vault has a new database. Of the old one, {{damagedPages}} of {{pages}} pages could not be read.',
    table: '  {{name}}: {{saved}} saved, {{lost}} known to be lost',
    homeless: '  {{count}} rows belonged to no table that could be found, and are lost',
    mended:
      '  {{conversations}} conversations were made anew around their messages and stay on this device; {{messages}} messages whose parent is lost hang on the one before it.',
    unverified: '  The beginning of the file is lost: what was saved could not be told from a forgery.',
    copy: 'The damaged database was put aside, as it was, under damaged/{{copy}} in the profile. It holds what you wrote: it goes with the next conversation that you delete for good, or when you delete it yourself.',
  },
  purge: {
    confirm: 'This deletes for good and can’t be undone. Type “yes” to go on: ',
    yes: 'yes',
    done: 'Deleted for good: {{conversations}} conversations, {{messages}} messages.',
  },
  dropped: 'The conversation has outgrown the model’s context: its {{count}} oldest messages were left out this time.',
};
