import { inRoot, pinnedNode } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { layers } from './layers.mjs';
import { secrets } from './secrets.mjs';
import { security } from './security.mjs';
import { sizes } from './sizes.mjs';
import { skips } from './skips.mjs';
import { signatures, supply } from './supply.mjs';

const node = (...args) => capture(pinnedNode(), args);
const bin = (path) => inRoot('node_modules', path);

/** One tsconfig per environment: what a folder may not see does not compile there. */
const ENVIRONMENTS = ['shared', 'pure', 'node', 'main', 'preload', 'renderer', 'test'];

/**
 * Everything `npm run check` looks at. `run` resolves to an exit code and what to show when it fails; `note` is shown
 * either way.
 */
export const CHECKS = [
  { name: 'lockfile', run: () => node(inRoot('scripts/complete-lockfile.mjs'), '--check') },
  ...ENVIRONMENTS.map((name) => ({
    name: `types: ${name}`,
    run: () => node(bin('typescript/bin/tsc'), '-p', `tsconfig.${name}.json`, '--pretty', 'false'),
  })),
  { name: 'lint', run: () => node(bin('oxlint/bin/oxlint'), '--deny-warnings', '--format=unix') },
  { name: 'format', run: () => node(bin('oxfmt/bin/oxfmt'), '--check') },
  { name: 'layers', run: layers },
  { name: 'unused', run: () => node(bin('knip/bin/knip.js'), '--no-progress') },
  { name: 'sizes', run: sizes },
  { name: 'skipped tests', run: skips },
  { name: 'secrets', run: secrets },
  { name: 'security', run: security },
  { name: 'supply chain', run: supply },
  { name: 'signatures', run: signatures },
  { name: 'policy files', run: () => node(inRoot('scripts/policy-files.mjs'), '--check') },
];
