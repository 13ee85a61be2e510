// npm run rollout -- FOLDER --rollout 25 [--expires DAYS] [--key FILE]: lets more of the installations have a release. docs/admin/release.md
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { ensureInstalled } from './lib/install.mjs';
import { fail, say } from './lib/say.mjs';
import { signingKey } from './release/signing-key.mjs';

const args = process.argv.slice(2);
const folder = args[0] === undefined || args[0].startsWith('-') ? undefined : resolve(args[0]);
if (folder === undefined || !args.includes('--rollout') || !existsSync(join(folder, 'update.json'))) {
  fail('Name the folder of a release and a percentage: npm run rollout -- dist/release --rollout 25');
}

await ensureInstalled();
// it needs what was just installed
const { offerIn, writeFeed } = await import('./release/update-feed.mjs');

const { percent, days } = offerIn(args);
const feed = JSON.parse(readFileSync(join(folder, 'update.json'), 'utf8'));
writeFeed(folder, { ...feed, rollout: percent }, signingKey(args, false), days);
say(
  `${feed.release} goes to ${percent} of a hundred installations, once update.json and update.json.minisig are copied.`,
);
