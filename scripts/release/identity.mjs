import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';

/** What the product is called and by whom: a rebranded build (build-enterprise.mjs) changes it, nothing else does. */
export function defaultIdentity() {
  const { name, productName } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return {
    name: productName,
    folder: productName,
    program: name,
    command: name,
    id: 'app.sotto.desktop',
    protocol: 'sotto',
    icon: 'build/icon.png',
    maintainer: 'The authors of Sotto <security@sotto.invalid>',
  };
}
