export const common = {
  appName: 'Sotto',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  skip: 'Not now',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print',
  undo: 'Undo',
  retry: 'Try again',
  delete: 'Delete',
  rename: 'Rename',
  remove: 'Remove',
  quit: 'Quit',
  loading: 'One moment…',
  dismiss: 'Dismiss',
  automatic: 'Automatic',
  unknown: 'Unknown',
} as const;

export const zones = {
  device: 'On this device',
  private: 'Your own server',
  cloud: 'Cloud',
} as const;

export const shell = {
  changed: {
    title: 'This program was changed since it was packaged.',
    body: 'It ends now, so that nothing foreign runs with your conversations. Install it again; your vault is not touched.',
  },
  openLink: {
    title: 'Open this link in your browser?',
    open: 'Open',
    cancel: 'Cancel',
  },
  pickPath: {
    import: 'Choose an export to take in',
    importFilter: 'Exports',
    export: 'Export to',
    backup: 'A new folder for the backup',
    restore: 'Choose the folder of a backup',
    exportName: '{{product}} {{date}}',
    backupName: '{{product}} backup {{date}}',
  },
  pickModel: {
    title: 'Choose a model file',
    filter: 'GGUF models',
  },
  menu: {
    file: 'File',
    edit: 'Edit',
    view: 'View',
    window: 'Window',
    help: 'Help',
    new: 'New conversation',
    newTemporary: 'New temporary conversation',
    find: 'Search everything…',
    findInConversation: 'Find in conversation…',
    settings: 'Settings…',
    lock: 'Lock now',
    sidebar: 'Show or hide the sidebar',
    shortcuts: 'Keyboard shortcuts',
    privacy: 'Privacy details',
    quit: 'Quit Sotto',
  },
} as const;

export const dates = {
  today: 'Today',
  yesterday: 'Yesterday',
  previous7: 'Previous 7 days',
  previous30: 'Previous 30 days',
  pinned: 'Pinned',
  temporary: 'Temporary',
} as const;

export const units = {
  tokens_one: '{{count, number}} token',
  tokens_other: '{{count, number}} tokens',
  seconds: '{{value}} s',
  perSecond: '{{value}} tokens per second',
  messages_one: '{{count, number}} message',
  messages_other: '{{count, number}} messages',
} as const;
