import { escapeXml, KEYS } from './keys.mjs';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;

const TYPES = {
  boolean: 'boolean',
  number: 'integer',
  text: 'string',
  choice: 'string',
  list: 'array',
  map: 'dictionary',
};

/** A profile manifest: what profile editors show for the preference domain app.sotto.desktop. */
export function manifest() {
  return `${HEAD}${plist({
    pfm_domain: 'app.sotto.desktop',
    pfm_title: 'Sotto',
    pfm_description: 'Policies of Sotto',
    pfm_platforms: ['macOS'],
    pfm_targets: ['system'],
    pfm_format_version: 1,
    pfm_version: 1,
    pfm_subkeys: KEYS.map(subkey),
  })}
</plist>
`;
}

function subkey({ name, title, help, entry, schema }) {
  return {
    pfm_name: name,
    pfm_title: title,
    pfm_description: help,
    pfm_type: TYPES[entry],
    ...(entry === 'choice' ? { pfm_range_list: schema.enum } : {}),
    ...(entry === 'number' ? { pfm_range_min: schema.minimum, pfm_range_max: schema.maximum } : {}),
    ...(entry === 'list' ? { pfm_subkeys: [{ pfm_type: 'string' }] } : {}),
  };
}

/** A configuration profile to start from. Identifiers are fixed: a company makes its own. */
export function exampleProfile() {
  const names = ['zones.cloud.allowed', 'retention.maximumDays', 'banner.text'];
  const settings = Object.fromEntries(
    KEYS.filter(({ name }) => names.includes(name)).map(({ name, example }) => [name, example]),
  );
  return `${HEAD}${plist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: 'com.example.sotto',
    PayloadUUID: '00000000-0000-4000-8000-000000000001',
    PayloadDisplayName: 'Sotto policy (example)',
    PayloadScope: 'System',
    PayloadContent: [
      {
        PayloadType: 'app.sotto.desktop',
        PayloadVersion: 1,
        PayloadIdentifier: 'com.example.sotto.settings',
        PayloadUUID: '00000000-0000-4000-8000-000000000002',
        PayloadDisplayName: 'Sotto',
        organisation: 'Contoso',
        ...settings,
      },
    ],
  })}
</plist>
`;
}

function plist(value, depth = 0) {
  const pad = '  '.repeat(depth);
  if (typeof value === 'boolean') return `${pad}<${value}/>`;
  if (typeof value === 'number') return `${pad}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${pad}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value))
    return `${pad}<array>\n${value.map((item) => plist(item, depth + 1)).join('\n')}\n${pad}</array>`;
  const entries = Object.entries(value).map(
    ([key, item]) => `${pad}  <key>${escapeXml(key)}</key>\n${plist(item, depth + 1)}`,
  );
  return `${pad}<dict>\n${entries.join('\n')}\n${pad}</dict>`;
}
