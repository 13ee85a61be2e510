import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';

/**
 * What the product is called and by whom. A rebranded build (company-config.mjs) has one of its own; nothing else
 * differs. `name`: as people read it. `folder`: of the data, and below /opt. `command`: the package, the command line and
 * the program. `id`: the application's, reversed domain. `icon`: absolute path of a square PNG. `env`: what the bundlers
 * are told.
 */
export function defaultIdentity() {
  const { name, productName } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return {
    name: productName,
    folder: productName,
    command: name,
    id: 'app.sotto.desktop',
    protocol: 'sotto',
    icon: inRoot('build', 'icon.png'),
    maintainer: 'The authors of Sotto <security@sotto.invalid>',
    env: {},
  };
}
