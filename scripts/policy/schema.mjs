import { z } from 'zod';

import { policyDocument, policySettings } from '../../shared/policy/managed-policy.ts';
import { KEYS } from './keys.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** JSON Schema 2020-12 of an unsigned policy file. */
export function jsonSchema() {
  return json({ ...z.toJSONSchema(policyDocument), title: 'Sotto company policy' });
}

/** A file that a company could start from: parsed here, so that it is right. */
export function examplePolicy() {
  const names = [
    'zones.cloud.allowed',
    'zones.private.ceiling',
    'retention.maximumDays',
    'export.plaintext',
    'banner.text',
  ];
  const settings = policySettings.parse(
    Object.fromEntries(KEYS.filter(({ name }) => names.includes(name)).map(({ name, example }) => [name, example])),
  );
  return json({ format: 'sotto-policy', version: 1, organisation: 'Contoso', settings });
}
