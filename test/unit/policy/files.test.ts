import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readRegQuery } from '../../../electron/core/policy/registry-source.ts';
import { valuesToDocument } from '../../../electron/core/policy/values-to-document.ts';
import { policyDocument, POLICY_NAMES, policyKeys } from '../../../shared/policy/managed-policy.ts';

/**
 * The files for administrators' tools. `npm run check` compares them with what the keys make; the bugs that these catch are
 * files that are made alike and are wrong alike: a key that one of them lacks, a text that a template refers to and nobody
 * has, a value that the editor writes and the app refuses.
 */
const folder = join(resolve(import.meta.dirname, '../../..'), 'policy');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const all = (text: string, shape: RegExp): string[] => [...text.matchAll(shape)].map(([, inside]) => inside ?? '');

/** Every tag closed in the order in which it was opened. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/)?([A-Za-z][\w.-]*)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (closing === undefined && alone === undefined) open.push(name);
    else if (closing !== undefined && open.pop() !== name) return false;
  }
  const text = xml.replaceAll(/<[^<>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '');
  return open.length === 0 && !/[<>&]/.test(text);
}

describe('group policy templates', () => {
  const admx = read('windows/Sotto.admx');
  const adml = read('windows/en-US/Sotto.adml');

  it('are well-formed', () => {
    expect(isWellFormed(admx)).toBe(true);
    expect(isWellFormed(adml)).toBe(true);
    expect(isWellFormed(admx.replace('</policies>', ''))).toBe(false);
  });

  it('write every key where the app reads it, for the machine alone', () => {
    const values = new Set([
      ...all(admx, /valueName="([^"]+)"/g),
      ...all(admx, /key="SOFTWARE\\Policies\\Sotto\\([^"]+)"/g),
    ]);
    for (const name of POLICY_NAMES) expect(values, name).toContain(name);
    expect(new Set(all(admx, /<policy [^>]*class="([^"]+)"/g))).toEqual(new Set(['Machine']));
    expect(new Set(all(admx, / key="(SOFTWARE[^"]*)"/g).map((key) => key.split('\\').slice(0, 3).join('/')))).toEqual(
      new Set(['SOFTWARE/Policies/Sotto']),
    );
  });

  it('have every text and form that they refer to, and no other', () => {
    const strings = new Set(all(adml, /<string id="([^"]+)"/g));
    const forms = new Set(all(adml, /<presentation id="([^"]+)"/g));
    expect(new Set(all(admx, /\$\(string\.([^)]+)\)/g))).toEqual(strings);
    expect(new Set(all(admx, /\$\(presentation\.([^)]+)\)/g))).toEqual(forms);
    // a form fills in elements of the policy by their ids
    const ids = new Set(all(admx, /<(?:enum|decimal|text|list|multiText|boolean) id="([^"]+)"/g));
    for (const id of all(adml, /refId="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('offer no choice that the app refuses', () => {
    for (const [, name = '', items = ''] of admx.matchAll(/<enum [^>]*valueName="([^"]+)"[^>]*>([\s\S]*?)<\/enum>/g)) {
      const schema = policyKeys[name as keyof typeof policyKeys].schema;
      for (const value of all(items, /<string>([^<]*)<\/string>/g)) {
        expect(schema.safeParse(value).success, `${name} = ${value}`).toBe(true);
      }
    }
  });
});

describe('the manifest for profile editors', () => {
  const manifest = read('macos/app.sotto.desktop.plist');

  it('is well-formed, as is the example, and has every key', () => {
    expect(isWellFormed(manifest.replace(/^.*\n.*\n/, ''))).toBe(true);
    expect(isWellFormed(read('macos/example.mobileconfig').replace(/^.*\n.*\n/, ''))).toBe(true);
    const names = all(manifest, /<key>pfm_name<\/key>\s*<string>([^<]+)<\/string>/g);
    for (const name of POLICY_NAMES) expect(names.filter((one) => one === name)).toHaveLength(1);
  });
});

describe('the JSON schema and the example of Linux', () => {
  it('have every key, and a policy that is accepted', () => {
    const schema = JSON.parse(read('sotto-policy.schema.json')) as {
      properties: { settings: { properties: object; additionalProperties: unknown } };
    };
    expect(Object.keys(schema.properties.settings.properties).toSorted()).toEqual([...POLICY_NAMES].toSorted());
    expect(schema.properties.settings.additionalProperties).toBe(false);
    expect(policyDocument.safeParse(JSON.parse(read('linux/policy.json'))).success).toBe(true);
  });
});

it.each(POLICY_NAMES)('%s comes through the registry as it was meant', (name) => {
  const value: unknown = policyKeys[name].example;
  const lines = ['HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sotto'];
  if (typeof value === 'boolean') lines.push(`    ${name}    REG_DWORD    0x${Number(value)}`);
  else if (typeof value === 'number') lines.push(`    ${name}    REG_DWORD    0x${value.toString(16)}`);
  else if (Array.isArray(value)) {
    lines.push('', `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Sotto\\${name}`);
    value.forEach((part, at) => lines.push(`    ${at + 1}    REG_SZ    ${String(part)}`));
  } else lines.push(`    ${name}    REG_SZ    ${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const document = policyDocument.parse(
    JSON.parse(valuesToDocument(Object.fromEntries(readRegQuery(lines.join('\r\n'))))),
  );
  expect(document.settings).toEqual({ [name]: value });
});
