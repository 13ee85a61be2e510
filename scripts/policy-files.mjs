// npm run policy:files [-- --check]: everything an administrator's tools need, made from shared/policy/managed-policy.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { inRoot } from './lib/paths.mjs';
import { adml, admx } from './policy/group-policy.mjs';
import { guide } from './policy/guide.mjs';
import { exampleProfile, manifest } from './policy/macos.mjs';
import { examplePolicy, jsonSchema } from './policy/schema.mjs';

const FILES = {
  'policy/sotto-policy.schema.json': jsonSchema,
  'policy/linux/policy.json': examplePolicy,
  'policy/windows/Sotto.admx': admx,
  'policy/windows/en-US/Sotto.adml': adml,
  'policy/macos/app.sotto.desktop.plist': manifest,
  'policy/macos/example.mobileconfig': exampleProfile,
  'docs/admin/policy-keys.md': guide,
};

const check = process.argv.includes('--check');
const stale = [];
for (const [path, make] of Object.entries(FILES)) {
  const file = inRoot(path);
  const text = make();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    stale.push(path);
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written: ${path}`);
}
if (stale.length > 0) {
  console.error(`Not as the policy's keys have it: ${stale.join(', ')}. Run npm run policy:files.`);
  process.exitCode = 1;
}
