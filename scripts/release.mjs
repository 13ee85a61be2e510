// npm run release [-- --dry-run] [-- --key FILE] [-- --rollout PERCENT] [-- --expires DAYS]: everything that is published, under dist/release. docs/admin/release.md
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { defaultIdentity } from './release/identity.mjs';
import { signingKey } from './release/signing-key.mjs';

const args = process.argv.slice(2);
const dryRun = args.includes('--dry-run');

await ensureInstalled();
// these need what was just installed
const { makeRelease } = await import('./release/make-release.mjs');
const { offerIn } = await import('./release/update-feed.mjs');
const { percent, days } = offerIn(args);
await makeRelease({
  identity: defaultIdentity(),
  out: inRoot('dist', 'release'),
  key: signingKey(args, dryRun),
  dryRun,
  percent,
  days,
});
