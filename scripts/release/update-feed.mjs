import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { updateFeed } from '../../shared/domain/update-feed.ts';
import { fail } from '../lib/say.mjs';
import { signatureText } from './minisign.mjs';

/** Endings of packages, with what an installation from one calls itself. */
const KINDS = [
  ['.AppImage', 'linux', 'appimage'],
  ['.deb', 'linux', 'deb'],
  ['.rpm', 'linux', 'rpm'],
  ['.tar.gz', 'linux', 'tar.gz'],
  ['.exe', 'win32', 'nsis'],
  ['.msi', 'win32', 'msi'],
  ['.pkg', 'darwin', 'pkg'],
  ['.dmg', 'darwin', 'dmg'],
];

/** Names what lies in the folder, for installations to find. `percent` of them are to have it by now. */
export function makeFeed({ out, product, release, percent, notes }) {
  const files = readdirSync(out)
    .toSorted()
    .flatMap((name) => {
      const found = KINDS.find(([ending]) => name.endsWith(ending));
      if (found === undefined) return [];
      const bytes = readFileSync(join(out, name));
      const arch = /arm64|aarch64/.test(name) ? 'arm64' : /universal/.test(name) ? 'universal' : 'x64';
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [{ system: found[1], arch, kind: found[2], name, sha256, bytes: bytes.length }];
    });
  return { format: 'sotto-update', version: 1, product, release, sequence: 1, rollout: percent, notes, files };
}

/**
 * Signs a feed anew: its sequence goes up, so that the one before is refused from now on, and it counts for `days`.
 * PKCS #8 PEM.
 */
export function writeFeed(out, feed, key, days) {
  const sequence = Math.max(feed.sequence + 1, Math.floor(Date.now() / 1000));
  const expires = new Date(Date.now() + days * 86_400_000).toISOString();
  const bytes = Buffer.from(`${JSON.stringify(updateFeed.parse({ ...feed, sequence, expires }), null, 2)}\n`);
  writeFileSync(join(out, 'update.json'), bytes);
  const comment = `${feed.product} ${feed.release} sequence ${sequence} rollout ${feed.rollout} expires ${expires}`;
  writeFileSync(join(out, 'update.json.minisig'), signatureText(bytes, key, comment));
}

/**
 * Of a command line: `--rollout 10`, a percentage (100 when it is not given), and `--expires 90`, days (a year when it is
 * not given). Ends the program for what is neither.
 */
export function offerIn(args) {
  const percent = wholeNumber(args, '--rollout', 100);
  if (!(percent >= 0 && percent <= 100)) fail('--rollout is a whole number from 0 to 100.');
  const days = wholeNumber(args, '--expires', 365);
  if (!(days >= 1 && days <= 3650)) fail('--expires is a whole number of days, 3650 at most.');
  return { percent, days };
}

/** NaN for what is none. */
function wholeNumber(args, name, usual) {
  const at = args.indexOf(name);
  const number = at < 0 ? usual : Number(args[at + 1]);
  return Number.isInteger(number) ? number : Number.NaN;
}
