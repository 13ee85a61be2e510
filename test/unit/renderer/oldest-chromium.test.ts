import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

/** Newer than Chromium 114, the oldest that the page runs in. Types and a newer browser know them all. */
const TOO_NEW =
  /\bURL\.(?:canParse|parse)\(|\bPromise\.(?:withResolvers|try)\(|\b(?:Object|Map)\.groupBy\(|\bArray\.fromAsync\(|\.isWellFormed\(|\bAbortSignal\.any\(/;

// It compiles, passes in every test, and leaves an empty window for those with the oldest runtime.
it('the page calls nothing that the oldest Chromium lacks', () => {
  const found = ['renderer', 'shared'].flatMap((folder) => {
    const root = new URL(`../../../${folder}`, import.meta.url).pathname;
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) => TOO_NEW.test(readFileSync(join(root, file), 'utf8')))
      .map((file) => `${folder}/${file}`);
  });
  expect(found).toEqual([]);
});
