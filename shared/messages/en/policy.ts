/** A company's policy: what is in force, from where, and what is wrong with one that is not. */
export const policy = {
  help: 'Get help',
  locked: 'Set by a company policy.',
  none: 'No company policy: you decide.',
  inForce: 'Policy of {{organisation}}',
  fallback:
    'The policy of this computer can’t be trusted, so the strictest settings hold. Your conversations are safe.',
  fallbackShort: 'The policy of this computer can’t be trusted: the strictest settings hold.',
  why: 'Why',
  noneBody:
    'Nobody but you decides what Sotto may do here. A company can set single controls with a policy; they would be listed on this page, each with who set it.',
  again: 'Read the policy again',
  serial: 'Serial {{serial}}',
  expires: 'Valid until {{date}}',
  signedOnly: 'This build accepts signed policies only.',
  ok: 'A valid policy with {{keys, number}} keys.',
  notOk: 'Not a valid policy.',
  verified: 'Its signature is right.',
  notSigned: 'This build does not check signatures.',
  origins: {
    build: 'compiled into this build',
    machine: 'this computer’s policy',
    fallback: 'strictest setting',
  },
  from: {
    build: 'Compiled into this build.',
    machine: 'From this computer’s policy.',
    fallback: 'The strictest setting, until the policy is right again.',
  },
  categories: {
    zones: 'Zones',
    findings: 'Findings and dictionary',
    providers: 'Providers',
    retention: 'Retention',
    transfer: 'Export, import and backup',
    vault: 'Vault and lock',
    models: 'Models',
    app: 'Application',
  },
  problems: {
    missing: 'A policy has to be there and is not. Put it back, or ask your administrator.',
    unreadable: 'The policy can’t be read. Check its place and permissions.',
    'too-large': 'The policy is larger than any policy can be.',
    'writable-by-others':
      'The policy file, or a folder above it, can be written by others than root. Set owner root and mode 0644.',
    'not-json': 'The policy is not valid JSON. Check it with “sotto policy verify”.',
    'wrong-format': 'This is not a policy that this version can read ({{key}}).',
    'unknown-key': 'The policy has a key that this version does not know: {{key}}. Correct it, or update Sotto.',
    'bad-value': 'The policy has a value that is not allowed for the key {{key}}.',
    unsigned: 'This build accepts signed policies only, and this one is not signed.',
    'signature-wrong': 'The signature of the policy is not right: it was altered, or signed with another key.',
    expired: 'The policy has expired. A newer one has to be delivered.',
    'rolled-back': 'The policy is older than one that was in force here before.',
    'anchor-missing':
      'The keychain no longer says which policy was in force here. A policy with a higher serial number settles it.',
  },
} as const;
