import { z } from 'zod';

import { POLICY_CATEGORIES } from '../../shared/policy/policy-key.ts';
import { policyKeys } from '../../shared/policy/managed-policy.ts';

export const CATEGORY_TITLES = {
  zones: 'Zones',
  findings: 'Findings and dictionary',
  providers: 'Providers',
  retention: 'Retention',
  transfer: 'Export, import and backup',
  vault: 'Vault and lock',
  models: 'Models',
  app: 'Application',
};

/** Every key with its JSON schema and the one word that says how it is entered. */
export const KEYS = Object.entries(policyKeys).map(([name, key]) => {
  const { $schema: _, ...schema } = z.toJSONSchema(key.schema);
  return { name, ...key, schema, entry: entryOf(schema) };
});

export const keysByCategory = POLICY_CATEGORIES.map((category) => ({
  category,
  title: CATEGORY_TITLES[category],
  keys: KEYS.filter((key) => key.category === category),
}));

function entryOf({ type, enum: choices }) {
  if (choices !== undefined) return 'choice';
  if (type === 'boolean') return 'boolean';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return 'list';
  return type === 'object' ? 'map' : 'text';
}

/** For XML text and attributes. */
export function escapeXml(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
