// npm run build:enterprise -- --config company.json [--dry-run] [--key FILE]: a release under a company's name. docs/admin/build.md
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { fail } from './lib/say.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--config');
if (at < 0 || args[at + 1] === undefined)
  fail('Name the company’s file: npm run build:enterprise -- --config company.json');

await ensureInstalled();
// these need what was just installed
const { companyIdentity } = await import('./release/company-config.mjs');
const { makeRelease } = await import('./release/make-release.mjs');
const { signingKey } = await import('./release/signing-key.mjs');

const { offerIn } = await import('./release/update-feed.mjs');

const { percent, days } = offerIn(args);
const dryRun = args.includes('--dry-run');
const identity = companyIdentity(args[at + 1]);
await makeRelease({
  identity,
  out: inRoot('dist', 'enterprise', identity.command),
  key: signingKey(args, dryRun),
  dryRun,
  percent,
  days,
});
