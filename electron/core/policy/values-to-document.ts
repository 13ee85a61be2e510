import { isPolicyName, policyKeys } from '../../../shared/policy/managed-policy.ts';

/** Registry and preference values that are not settings. */
const ABOUT: readonly string[] = ['organisation', 'serial', 'expires'];

/**
 * A policy document from a place that keeps single values: the registry's text, numbers and lists, or a property list.
 * A value that is text where the key wants something else is read as JSON, so that a map fits in one value. What the
 * schema makes of it is decodePolicy's.
 */
export function valuesToDocument(values: Readonly<Record<string, unknown>>): string {
  const signed = values['signedPolicy'];
  if (typeof signed === 'string') return signed;
  const settings: Record<string, unknown> = {};
  const about: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (ABOUT.includes(name)) about[name] = value;
    else settings[name] = isPolicyName(name) ? shaped(name, value) : value;
  }
  return JSON.stringify({ format: 'sotto-policy', version: 1, organisation: '-', ...about, settings });
}

function shaped(name: keyof typeof policyKeys, value: unknown): unknown {
  const { schema } = policyKeys[name];
  if (schema.safeParse(value).success) return value;
  // the registry has no booleans
  if ((value === 0 || value === 1) && schema.safeParse(value === 1).success) return value === 1;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
