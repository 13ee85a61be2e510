/**
 * Wordings that may be looked at while patterns are written. `{label}`, `{key}` and `{value}` are one kind of identifier,
 * `{x}` is harmless filler, `{{` a brace. A `bare` template has no label.
 */
export const TUNE_SHAPES = {
  sentence: [
    'My {label} is {value}, please update the file.',
    'The customer gave {value} as {label}.',
    'Could you check {label} {value} for me?',
    'We need your {label}. Mine is {value}.',
    'Hi team, the {label} on record ({value}) seems wrong.',
    'For the contract: {label} {value}, valid from June.',
    'She wrote that her {label} was {value} and never came back.',
  ],
  form: [
    'Application form\n{label}: {value}\nDate: 3 May\n',
    'Name .......... n/a\n{label} .......... {value}\nSignature .....\n',
    '| Field | Value |\n|---|---|\n| {label} | {value} |\n| Status | open |\n',
    '* {label} = {value}\n* consent = yes\n',
    '<tr><td>{label}</td><td>{value}</td></tr>',
  ],
  json: [
    '{{"id": {x}, "{key}": "{value}", "active": true}}',
    '{{\n  "order": "{x}",\n  "customer": {{\n    "{key}": "{value}"\n  }}\n}}',
    "update({{ {key}: '{value}', retries: 3 }})",
  ],
  csv: ['row,{key},state\n1,{value},open\n', 'id;{key};note\n{x};{value};ok\n', '{key}\tqty\n{value}\t4\n'],
  log: [
    '2026-03-04T11:22:33Z INFO request done {key}={value} status=200',
    '[worker-3] WARN retry for {key}: {value} after 30s',
    'DEBUG saved record {{"{key}":"{value}"}} in 14ms',
  ],
  bare: ['Please use {value} from now on.', 'Is {value} still valid?', 'Got it from them today: {value}', '({value})'],
} as const;
