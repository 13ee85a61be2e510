import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { z } from 'zod';

import { policySettings } from '../../shared/policy/managed-policy.ts';
import { fail } from '../lib/say.mjs';
import { defaultIdentity } from './identity.mjs';

const word = /^[a-z][a-z0-9-]{1,39}$/;

/** company.json of `npm run build:enterprise`; docs/admin/build.md tells it field by field. */
const companyConfig = z.strictObject({
  $schema: z.string().optional(),
  organisation: z.string().min(1).max(200),
  name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u),
  id: z.string().regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/),
  command: z.string().regex(word),
  protocol: z.string().regex(word),
  maintainer: z.string().regex(/^[^<>\n]+ <[^<>\s]+@[^<>\s]+>$/),
  /** Relative to company.json. */
  icon: z.string().optional(),
  /** Ed25519 public key, 32 bytes, base64: then only policies signed with it count. */
  policyKey: z.base64().length(44).nullable(),
  policy: policySettings.nullable(),
  /** An https address below which releases lie; with it, the key that they are signed with. */
  updateServer: z
    .string()
    .regex(/^https:\/\/[^\s?#@]+$/)
    .nullable()
    .default(null),
  /** Ed25519 public key, 32 bytes, base64. */
  releaseKey: z.base64().length(44).nullable().default(null),
});

/** Reads company.json; ends with what is wrong, by field. */
export function companyIdentity(path) {
  const file = resolve(path);
  if (!existsSync(file)) fail(`There is no ${path}.`);
  let json;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    fail(`${path} is not valid JSON.`);
  }
  const parsed = companyConfig.safeParse(json);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(top)'}: ${issue.message}`);
    fail(`${path} can't be used:\n${lines.join('\n')}`);
  }
  const { organisation, name, id, command, protocol, maintainer, icon, ...decided } = parsed.data;
  if ((decided.updateServer === null) !== (decided.releaseKey === null)) {
    fail(`${path} can't be used: "updateServer" and "releaseKey" belong together: no release is believed unsigned.`);
  }
  const iconFile = icon === undefined ? defaultIdentity().icon : resolve(dirname(file), icon);
  if (!isSquarePng(iconFile)) fail(`The icon has to be a square PNG of 512 pixels or more: ${icon}`);
  return {
    ...{ name, id, command, protocol, maintainer },
    folder: name.replaceAll(' ', ''),
    icon: iconFile,
    env: {
      SOTTO_COMPANY: JSON.stringify({ organisation, ...decided }),
      SOTTO_PRODUCT: JSON.stringify({ name, folder: name.replaceAll(' ', ''), id, scheme: protocol }),
    },
  };
}

/** By the head of the file (PNG specification, 11.2.2): the signature, then width and height. */
function isSquarePng(file) {
  if (!existsSync(file)) return false;
  const head = readFileSync(file).subarray(0, 24);
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  if (head.length < 24 || !head.subarray(0, 8).equals(png)) return false;
  const width = head.readUInt32BE(16);
  return width >= 512 && width === head.readUInt32BE(20);
}
