/** Other wordings and layouts than `tune.ts`: nobody who writes patterns looks in here; the gap between the two is overfitting. */
export const CHECK_SHAPES = {
  sentence: [
    "I think there's a typo in the {label}: it should read {value}.",
    'Before we can proceed we verified {value} against the {label} we hold.',
    '{label} {value} was entered twice by the clerk.',
    'When asked about the {label} he answered: "{value}".',
    'Attached you will find the papers; {label}: {value}; everything else stays as agreed.',
    'Per your request the {label} has been changed to {value}.',
    'here u go, {label} {value} thx',
  ],
  form: [
    'REGISTRATION SHEET\n\n  {label}\n  {value}\n\n  Remarks\n  none\n',
    '1) {label}:\t{value}\n2) Accepted terms:\tyes\n',
    '{label} ______{value}______',
    '**{label}:** {value}  \n**Department:** records  \n',
    '<dt>{label}</dt>\n<dd>{value}</dd>',
  ],
  json: [
    '[{{"{key}":"{value}","score":0.25}},{{"{key}":null}}]',
    '{{"type":"update","payload":{{"fields":[{{"name":"{key}","value":"{value}"}}]}}}}',
    '{key}: "{value}"\nenabled: true\n',
    '<record><{key}>{value}</{key}></record>',
  ],
  csv: [
    '"{key}","weight"\n"{value}","12"\n',
    'n|{key}|flag\n{x}|{value}|N\n',
    'created,{key}\n2026-01-02,{value}\n2026-01-03,\n',
  ],
  log: [
    'Mar 04 11:22:33 gw app[811]: lookup {key} "{value}" miss',
    'level=error msg="validation failed" field={key} value={value}',
    "INSERT INTO parties ({key}, state) VALUES ('{value}', 'new');",
    'POST /v1/parties?{key}={value}&dry=1 204',
  ],
  bare: [
    'Forwarding what came in: {value}.',
    'see {value} / thanks',
    '> {value}\n\nnoted',
    'Both {value} and the old one are on the list.',
  ],
} as const;
