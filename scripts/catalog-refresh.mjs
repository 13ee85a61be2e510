// npm run catalog:refresh: asks Hugging Face for the size and hash of every file in models/catalog.json and writes what
// it says, with the day. Needs a network. Prints what changed; a hash that changed is for a person to look at.
import { readFileSync, writeFileSync } from 'node:fs';

import { fail, say } from './lib/say.mjs';
import { inRoot } from './lib/paths.mjs';

const FILE = inRoot('models', 'catalog.json');
const catalog = JSON.parse(readFileSync(FILE, 'utf8'));
const today = new Date().toISOString().slice(0, 10);
let unread = 0;

for (const model of catalog.models) {
  const found = await look(model.url).catch((error) => ({ problem: error.message }));
  if (found.problem !== undefined) {
    unread += 1;
    say(`${model.id}: not read (${found.problem}); what was known stays`);
    continue;
  }
  if (model.sha256 !== null && model.sha256.value !== found.sha256) {
    say(
      `${model.id}: the hash was ${model.sha256.value} and is ${found.sha256}. Look at what changed before committing.`,
    );
  }
  model.sha256 = { value: found.sha256, source: found.source, read: today };
  model.sizeBytes = found.size;
}
catalog.updated = today;
writeFileSync(FILE, `${JSON.stringify(catalog, null, 2)}\n`);
if (unread > 0) fail(`${unread} of ${catalog.models.length} could not be read`);

/** The listing of a repository's files, with what Git LFS knows of each: `lfs.oid` is the SHA-256. */
async function look(url) {
  const [, repo, revision, path] = /^https:\/\/huggingface\.co\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(url);
  const source = `https://huggingface.co/api/models/${repo}/tree/${revision}`;
  const response = await fetch(source, { redirect: 'error', signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const file = (await response.json()).find((it) => it.path === path);
  const sha256 = file?.lfs?.oid;
  if (!/^[0-9a-f]{64}$/.test(sha256 ?? '') || !(file.size > 0)) throw new Error('no hash in the answer');
  return { sha256, size: file.size, source };
}
