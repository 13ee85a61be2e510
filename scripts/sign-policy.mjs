// npm run sign-policy -- --new-key KEY.pem | --key KEY.pem POLICY.json SIGNED.json. docs/admin/policy.md
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { ensureInstalled } from './lib/install.mjs';
import { fail, say } from './lib/say.mjs';

const { values, positionals } = parseArgs({
  options: { 'new-key': { type: 'string' }, key: { type: 'string' } },
  allowPositionals: true,
});
const rawPublicKey = (key) =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

await ensureInstalled();
if (values['new-key'] !== undefined) newKey(values['new-key']);
else await signPolicy(values.key, positionals);

function newKey(file) {
  if (existsSync(file)) fail('There is already a file of that name: a key is never overwritten.');
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  say('The public key, for "policyKey" in company.json:');
  console.log(rawPublicKey(privateKey));
}

async function signPolicy(keyFile, [input, output]) {
  if (keyFile === undefined || input === undefined || output === undefined) {
    fail('npm run sign-policy -- --new-key KEY.pem\nnpm run sign-policy -- --key KEY.pem POLICY.json SIGNED.json');
  }
  for (const file of [keyFile, input]) if (!existsSync(file)) fail(`There is no ${file}.`);
  const payload = readFileSync(input);
  const { policyDocument } = await import('../shared/policy/managed-policy.ts');
  const parsed = policyDocument.safeParse(parse(payload));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(top)'}: ${issue.message}`);
    fail(`${input} is not a policy:\n${lines.join('\n')}`);
  }
  if (parsed.data.serial === undefined) fail('A signed policy needs a "serial": one more than the last you signed.');
  if (parsed.data.expires === undefined)
    say('Note: without "expires" an old copy stays good until a newer one is seen.');
  const key = createPrivateKey(readFileSync(keyFile));
  const signature = sign(null, Buffer.concat([Buffer.from('sotto-signed-policy-1\0'), payload]), key);
  const envelope = {
    format: 'sotto-signed-policy',
    version: 1,
    payload: payload.toString('base64'),
    signature: signature.toString('base64'),
  };
  writeFileSync(output, `${JSON.stringify(envelope, null, 2)}\n`);
  say(`Signed for ${parsed.data.organisation}, serial ${parsed.data.serial}, by ${rawPublicKey(key)}`);
}

function parse(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
