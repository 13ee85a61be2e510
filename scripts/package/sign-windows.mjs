import { execFileSync } from 'node:child_process';

/**
 * Signs one Windows file. docs/admin/signing.md tells the variables:
 * SOTTO_SIGN_SHA1: thumbprint of a certificate in the machine's store (a token or an HSM included), or
 * SOTTO_TRUSTED_SIGNING_DLIB and SOTTO_TRUSTED_SIGNING_METADATA: Azure Trusted Signing.
 * Without either it says so once and signs nothing.
 */
export default async function signWindows({ path }) {
  const args = argumentsFor(process.env);
  if (args === null) return tellOnce();
  const tool = process.env.SOTTO_SIGNTOOL ?? 'signtool.exe';
  execFileSync(tool, ['sign', '/fd', 'sha256', '/td', 'sha256', '/tr', timestampServer(process.env), ...args, path], {
    stdio: 'inherit',
  });
}

/** Null where nothing is set. Throws on half a setting: an unsigned file must not pass for a signed one. */
export function argumentsFor(env) {
  const { SOTTO_SIGN_SHA1: sha1, SOTTO_TRUSTED_SIGNING_DLIB: dlib, SOTTO_TRUSTED_SIGNING_METADATA: metadata } = env;
  if (sha1 !== undefined) {
    if (!/^[0-9A-Fa-f]{40}$/.test(sha1)) throw new Error('SOTTO_SIGN_SHA1 is no thumbprint: 40 hexadecimal digits.');
    return ['/sha1', sha1];
  }
  if (dlib === undefined && metadata === undefined) return null;
  if (dlib === undefined || metadata === undefined) {
    throw new Error('Azure Trusted Signing needs both SOTTO_TRUSTED_SIGNING_DLIB and SOTTO_TRUSTED_SIGNING_METADATA.');
  }
  return ['/dlib', dlib, '/dmdf', metadata];
}

function timestampServer({ SOTTO_TIMESTAMP_SERVER: server = 'http://timestamp.acs.microsoft.com' }) {
  return server;
}

let told = false;

function tellOnce() {
  if (!told) console.warn('Not signed: neither SOTTO_SIGN_SHA1 nor SOTTO_TRUSTED_SIGNING_DLIB is set.');
  told = true;
}
