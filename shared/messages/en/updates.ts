/** New versions. */
export const updates = {
  title: 'New versions',
  current: 'You have version {{release}}.',
  noServer: 'This build has no update server. Whoever gave it to you brings new versions.',
  askedAt: 'Asked {{when}}',
  neverAsked: 'Not asked yet',
  mode: 'Look for new versions',
  modeHint: 'Asks {{server}} once a day, and nothing else. Each request is listed under Activity.',
  modes: { off: 'Never', notify: 'And tell me', automatic: 'And fetch them' },
  check: 'Ask now',
  fetch: 'Fetch it ({{size}})',
  install: { itself: 'Put it in place', installer: 'Open it' },
  states: {
    found: 'Version {{release}} is there.',
    fetching: 'Version {{release}} is being fetched.',
    ready: 'Version {{release}} is here, and is what was signed.',
    replaced: 'Version {{release}} starts the next time.',
  },
  /** In the list of conversations, until somebody fetches it or puts it in place. */
  waiting: 'Version {{release}} is waiting',
  none: 'There is nothing newer.',
  byInstaller: 'The system’s installer asks for an administrator.',
} as const;
