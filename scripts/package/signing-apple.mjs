/** What notarisation needs: the file of an App Store Connect key, its id, and its issuer. */
const NEEDED = ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'];

/**
 * Whether packages for macOS are notarised, and what has to be said of their signature (docs/admin/signing.md). Throws on
 * half a setting: what was meant to be notarised must not pass as if it were.
 */
export function appleSigning(env) {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length > 0 && missing.length < NEEDED.length)
    throw new Error(`Notarisation also needs ${missing.join(' and ')}.`);
  const notarize = missing.length === 0;
  const said = [];
  if (!env.CSC_LINK && !env.CSC_NAME) {
    said.push('CSC_LINK is not set: signed with a certificate of the keychain if it has one, and not at all if not.');
  }
  if (!notarize) said.push('Not notarised: APPLE_API_KEY, APPLE_API_KEY_ID and APPLE_API_ISSUER are not set.');
  return { notarize, said };
}
