/** `label` names the check; every other key is a detail that core may report with it. */
export const doctor = {
  vault: {
    label: 'Vault',
    unlocked: 'Open. Its locks: {{slots}}.',
    locked: 'Locked.',
    none: 'No vault yet.',
    problem: 'There is a problem with the vault ({{code}}).',
  },
  keychain: {
    label: 'System keychain',
    available: 'Available.',
    locked: 'Locked: unlock it, or use a passphrase.',
    absent: 'None here: a passphrase protects the vault instead.',
  },
  database: {
    label: 'Database',
    ok: 'Encrypted ({{cipher}}), opened and checked.',
    failed: 'Could not be checked ({{code}}).',
  },
  durability: {
    label: 'Saved before answered',
    ok: 'Every message is written through to the disk before it is acknowledged.',
    weak: 'The disk does not confirm every write.',
  },
  network: {
    label: 'Network',
    off: 'No provider is set up: nothing can leave this device.',
    on: 'Providers set up: {{providers, number}}. Requests that left so far: {{sent, number}}. Each is in the ledger.',
  },
  inference: {
    label: 'Model process',
    idle: 'Not running: it starts with the first question.',
    ready: 'Running, {{threads}} threads.',
    crashed: 'Stopped unexpectedly ({{code}}).',
  },
  memory: {
    label: 'Memory',
    ok: '{{free, bytes}} free of {{total, bytes}}.',
    low: 'Only {{free, bytes}} free of {{total, bytes}}: large models will not fit.',
  },
  disk: {
    label: 'Disk',
    ok: '{{free, bytes}} free.',
    low: 'Only {{free, bytes}} free.',
    missing: 'The free space could not be read.',
  },
  sandbox: {
    label: 'Window sandbox',
    on: 'The window can’t read files or open connections.',
    off: 'Off: Sotto was started without the system’s sandbox.',
  },
  files: {
    label: 'Own files',
    'as-packaged': 'As they were packaged.',
    unlisted: 'Not packaged, or checked by the system itself.',
    byWindow: 'Looked at when the window opened.',
    changed: 'Changed since they were packaged. Install Sotto again.',
  },
  dumps: {
    label: 'Memory dumps',
    off: 'Off for the processes that hold your words.',
    on: 'The system may write memory to disk when a process crashes.',
  },
} as const;
