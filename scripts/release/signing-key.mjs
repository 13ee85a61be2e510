import { existsSync, readFileSync } from 'node:fs';

import { fail } from '../lib/say.mjs';
import { throwAwayKey } from './minisign.mjs';

/** PKCS #8 PEM of an Ed25519 key: `--key FILE`, the file that SOTTO_RELEASE_KEY names, or a new one for a dry run. */
export function signingKey(args, dryRun) {
  if (dryRun) return throwAwayKey();
  const at = args.indexOf('--key');
  const file = at < 0 ? process.env.SOTTO_RELEASE_KEY : args[at + 1];
  if (file === undefined) {
    fail(
      'No key to sign with. Name an Ed25519 key (PKCS #8 PEM) with --key FILE or SOTTO_RELEASE_KEY, or try --dry-run.',
    );
  }
  if (!existsSync(file)) fail('The key to sign with is not there.');
  return readFileSync(file, 'utf8');
}
