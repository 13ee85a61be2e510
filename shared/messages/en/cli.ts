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
    whole: 'Every page of the database is as it was written ({{pages, number}} pages).',
    damaged:
      'The database is damaged: {{damagedPages, number}} of {{pages, number}} pages. “sotto doctor --salvage” saves the rest into a new one.',
  },
  salvage: {
    done: 'The vault has a new database. Of the old one, {{damagedPages, number}} of {{pages, number}} pages could not be read.',
    table: '  {{name}}: {{saved, number}} saved, {{lost, number}} known to be lost',
    homeless: '  {{count, number}} rows belonged to no table that could be found, and are lost',
    mended:
      '  {{conversations, number}} conversations were made anew around their messages and stay on this device; {{messages, number}} messages whose parent is lost hang on the one before it.',
    unverified: '  The beginning of the file is lost: what was saved could not be told from a forgery.',
    copy: 'The damaged database was put aside, as it was, under damaged/{{copy}} in the profile. It holds what you wrote: it goes with the next conversation that you delete for good, or when you delete it yourself.',
  },
  purge: {
    confirm: 'This deletes for good and can’t be undone. Type “yes” to go on: ',
    yes: 'yes',
    done: 'Deleted for good: {{conversations, number}} conversations, {{messages, number}} messages.',
    stays: 'Assistants, snippets, models and settings stay. To destroy these too: sotto destroy',
    receipt: 'The database has a new key. Receipt {{id}}.',
    confirmDestroy: 'This destroys the whole vault: conversations, keys, models and settings. Type “yes” to go on: ',
    destroyed: 'The vault is destroyed. Copies and backups outside its folder are yours to delete.',
  },
  retention: {
    keep: 'kept',
    days: 'Days after the last message: {{days}}',
    level: 'Days for {{level}}: {{days}}',
    ledger: 'Days for the bodies in the ledger: {{days}}',
    hold: 'A legal hold is in force: nothing is deleted.',
    notice: 'The first deletion by the new rules is at {{time}}.',
    clock:
      'The clock is far ahead of what has passed. Nothing is deleted by it until you say that it is right: sotto retention confirm-clock',
    clockConfirmed: 'The clock counts as right. What is due by it goes with the next run.',
    backups: 'Days for backups that Sotto made: {{days}}',
    within: 'Within {{days, number}} days: {{total, number}} conversations go.',
    none: 'Nothing goes within {{days, number}} days.',
    own: 'The conversation has its own rule now.',
  },
  receipts: {
    row: '{{time}}  {{id}}  {{conversations, number}} conversations, {{messages, number}} messages, {{copies, number}} copies',
    elsewhere: 'A backup made at {{time}} lies elsewhere: only you can delete it.',
    genuine: 'This vault signed exactly this receipt.',
  },
  audit: {
    good: 'The chain of {{entries, number}} entries is whole, and ends where the keychain says.',
    unanchored: 'The chain of {{entries, number}} entries is whole. No keychain says where it should end.',
    broken: 'The log was tampered with, or damaged, at entry {{seq}}.',
  },
  transfer: {
    exported: 'Exported {{conversations, number}} conversations with {{messages, number}} messages.',
    imported:
      'Imported: {{added, number}} conversations new, {{extended, number}} with new messages, {{known, number}} known already, {{failed, number}} left out; {{messages, number}} messages in all.',
    wouldImport:
      'Would import: {{added, number}} conversations new, {{extended, number}} with new messages, {{known, number}} known already, {{failed, number}} left out; {{messages, number}} messages in all.',
    leftOut:
      'Left out, for Sotto has no place for them: {{messages, number}} hidden instructions and tool calls, {{attachments, number}} pictures and files.',
    due_one: '{{count, number}} of them is older than your rules keep anything, and goes with the next run.',
    due_other: '{{count, number}} of them are older than your rules keep anything, and go with the next run.',
  },
  backup: {
    made: 'Backed up and checked: {{conversations, number}} conversations, {{messages, number}} messages. It opens with what opens the vault now.',
    restored:
      'Restored: {{conversations, number}} conversations, {{messages, number}} messages. What was here before is in the folder “replaced” of the profile, until the next purge.',
  },
  keys: {
    set: {
      device: 'The vault opens with the key in this computer’s keychain. There is no passphrase any more.',
      either: 'The vault opens with the key in this computer’s keychain, or with the passphrase.',
      passphrase: 'The vault opens with the passphrase alone.',
      both: 'The vault opens with the passphrase together with the key in this computer’s keychain.',
    },
    rotated: 'The new recovery key opens this vault. The earlier one does not any more.',
    exported: 'Whoever has this key and the database can read everything in it. The export is in the audit log.',
    group: 'Group {{number}} of the key above: ',
  },
  rekeyed: 'The database has a new key. Copies made earlier stay readable to whoever has the key of that time.',
  dropped:
    'The conversation has outgrown the model’s context: its {{count, number}} oldest messages were left out this time.',
} as const;
