import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { outFolder } from './vite.build-constants.ts';

/**
 * Writes down which packages went into a bundle (`.packages-<part>.json`, a list of folders below node_modules): what the
 * bill of materials and the notices are made from. It tells what is shipped, not what was installed.
 */
export function bundledPackages(part: string): Plugin {
  const folders = new Set<string>();
  return {
    name: 'sotto-bundled-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const modules = chunk.type === 'chunk' ? chunk.moduleIds : chunk.originalFileNames;
        for (const id of modules) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
    closeBundle() {
      mkdirSync(outFolder, { recursive: true });
      writeFileSync(join(outFolder, `.packages-${part}.json`), `${JSON.stringify([...folders].toSorted(), null, 2)}\n`);
    },
  };
}

/** `node_modules/a/node_modules/@b/c` of a file in it; undefined for our own files and for what a bundler makes up. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').replaceAll('\\', '/').split('?')[0] ?? '';
  const match = /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match?.[1] === undefined) return undefined;
  try {
    readFileSync(join(path.slice(0, path.indexOf('/node_modules/')), match[1], 'package.json'));
    return match[1];
  } catch {
    return undefined;
  }
}
