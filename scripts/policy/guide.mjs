import { KEYS, keysByCategory } from './keys.mjs';

const ENTRIES = {
  boolean: 'true or false',
  number: 'whole number',
  text: 'text',
  list: 'list of texts',
  map: 'map',
};

/** docs/admin/policy-keys.md. */
export function guide() {
  const lines = [
    '# Policy keys',
    '',
    `All ${KEYS.length} keys, made from \`shared/policy/\` by \`npm run policy:files\`: do not edit. A key that a policy does`,
    'not name stays with the person; one that it names is locked, alone. How a policy reaches a computer, how it is signed',
    'and what happens to a broken one is in [policy.md](policy.md).',
    '',
    '“Strictest” is what holds while a policy should be in force and can’t be trusted.',
  ];
  for (const { title, keys } of keysByCategory) {
    lines.push('', `## ${title}`, '', '| key | value | strictest | what it does |', '| --- | --- | --- | --- |');
    for (const key of keys) {
      lines.push(`| \`${key.name}\` | ${valueOf(key)} | ${strictest(key)} | **${key.title}.** ${cell(key.help)} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function valueOf({ entry, schema, example }) {
  const choices = schema.enum ?? schema.items?.enum;
  const kind =
    entry === 'choice'
      ? ''
      : `${ENTRIES[entry]}${entry === 'list' && choices ? ' of kinds of findings or providers' : ''}`;
  const bounds = entry === 'number' ? `, ${schema.minimum} to ${schema.maximum}` : '';
  const words = entry === 'choice' ? choices.map((choice) => `\`${choice}\``).join(', ') : `${kind}${bounds}`;
  return `${words}; such as \`${cell(JSON.stringify(example))}\``;
}

function strictest({ strictest: value }) {
  return value === undefined ? '(not set)' : `\`${cell(JSON.stringify(value))}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
