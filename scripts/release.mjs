// npm run release [-- --dry-run] [-- --key FILE]: everything that is published, under dist/release. docs/admin/release.md
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { defaultIdentity } from './release/identity.mjs';
import { makeRelease } from './release/make-release.mjs';
import { signingKey } from './release/signing-key.mjs';

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');

await ensureInstalled();
await makeRelease({
  identity: defaultIdentity(),
  out: inRoot('dist', 'release'),
  key: signingKey(args, dryRun),
  dryRun,
});
