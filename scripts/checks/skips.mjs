import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';
import { filesUnder } from '../lib/sources.mjs';

/** `skip(condition, 'reason')` says why where a person reads it; anything else leaves a test out in silence. */
const SKIP = /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fails|fixme|only)\b/;
const WITH_REASON = /\.skip\(.*,\s*['"`]/;

export async function skips() {
  const found = [];
  for (const path of filesUnder(['test'])) {
    if (!/\.(test|spec)\.tsx?$/.test(path)) continue;
    readFileSync(inRoot(path), 'utf8')
      .split('\n')
      .forEach((line, at) => {
        if (SKIP.test(line) && !WITH_REASON.test(line)) found.push(`${path}:${at + 1}: left out without a reason`);
      });
  }
  return { code: found.length === 0 ? 0 : 1, output: found.join('\n') };
}
