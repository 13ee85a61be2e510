import { escapeXml, KEYS, keysByCategory } from './keys.mjs';

const ROOT_KEY = String.raw`SOFTWARE\Policies\Sotto`;

/** Group policy wants ids without dots and dashes. */
const idOf = (name) => name.replaceAll(/[.-]/g, '_');

/** Windows: the template that goes into PolicyDefinitions. Machine policies only: a user's own registry is not read. */
export function admx() {
  const categories = keysByCategory
    .map(
      ({ category }) =>
        `    <category name="${category}" displayName="$(string.category_${category})"><parentCategory ref="sotto" /></category>`,
    )
    .join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="sotto" namespace="Sotto.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="any" displayName="$(string.supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="sotto" displayName="$(string.sotto)" />
${categories}
  </categories>
  <policies>
${KEYS.map(policy).join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policy(key) {
  const id = idOf(key.name);
  const presentation = key.entry === 'boolean' ? '' : ` presentation="$(presentation.${id})"`;
  const value = key.entry === 'boolean' ? ` valueName="${key.name}"` : '';
  return `    <policy name="${id}" class="Machine" displayName="$(string.${id})" explainText="$(string.${id}_help)"${presentation} key="${ROOT_KEY}"${value}>
      <parentCategory ref="${key.category}" />
      <supportedOn ref="any" />
${body(key, id)}
    </policy>`;
}

function body({ entry, name, schema }, id) {
  if (entry === 'boolean') {
    return '      <enabledValue><decimal value="1" /></enabledValue>\n      <disabledValue><decimal value="0" /></disabledValue>';
  }
  const element = {
    number: () =>
      `<decimal id="${id}" valueName="${name}" required="true" minValue="${schema.minimum}" maxValue="${schema.maximum}" />`,
    text: () =>
      `<text id="${id}" valueName="${name}" required="true" maxLength="${Math.min(schema.maxLength ?? 2000, 16_000)}" />`,
    map: () => `<text id="${id}" valueName="${name}" required="true" maxLength="16000" />`,
    list: () => `<list id="${id}" key="${ROOT_KEY}\\${name}" valuePrefix="" />`,
    choice: () =>
      `<enum id="${id}" valueName="${name}" required="true">\n${schema.enum
        .map(
          (choice) =>
            `          <item displayName="$(string.choice_${idOf(choice)})"><value><string>${choice}</string></value></item>`,
        )
        .join('\n')}\n        </enum>`,
  }[entry]();
  return `      <elements>\n        ${element}\n      </elements>`;
}

/** Its English words. */
export function adml() {
  const choices = [...new Set(KEYS.flatMap(({ entry, schema }) => (entry === 'choice' ? schema.enum : [])))];
  const strings = [
    ['sotto', 'Sotto'],
    ['supported', 'Sotto 0.1 or newer'],
    ...keysByCategory.map(({ category, title }) => [`category_${category}`, title]),
    ...choices.map((choice) => [`choice_${idOf(choice)}`, choice]),
    ...KEYS.flatMap(({ name, title, help, entry }) => [
      [idOf(name), title],
      [`${idOf(name)}_help`, `${help}${entry === 'map' ? ' Enter it as JSON.' : ''}\n\nKey: ${name}`],
    ]),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Sotto</displayName>
  <description>Policies of Sotto</description>
  <resources>
    <stringTable>
${strings.map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${KEYS.filter(({ entry }) => entry !== 'boolean')
  .map(
    ({ name, title, entry }) =>
      `      <presentation id="${idOf(name)}">${presentation(idOf(name), escapeXml(title), entry)}</presentation>`,
  )
  .join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function presentation(id, title, entry) {
  return {
    number: `<decimalTextBox refId="${id}">${title}</decimalTextBox>`,
    text: `<textBox refId="${id}"><label>${title}</label></textBox>`,
    map: `<textBox refId="${id}"><label>${title}</label></textBox>`,
    list: `<listBox refId="${id}">${title}</listBox>`,
    choice: `<dropdownList refId="${id}" noSort="true">${title}</dropdownList>`,
  }[entry];
}
