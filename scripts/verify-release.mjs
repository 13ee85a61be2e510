// npm run verify-release [-- FOLDER] [--key FILE.pub] [--config company.json]: is this what that commit makes?
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ensureInstalled } from './lib/install.mjs';
import { capture } from './lib/run.mjs';
import { inRoot, pinnedNode, ROOT } from './lib/paths.mjs';
import { fail, say } from './lib/say.mjs';
import { applicationHash } from './release/application-hash.mjs';
import { tool } from './release/archive.mjs';
import { checkSignature } from './release/minisign.mjs';

const { values, positionals } = parseArgs({
  options: { key: { type: 'string' }, config: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? inRoot('dist', 'release'));
const keyFile = values.key ?? join(folder, 'release.pub');

if (!existsSync(join(folder, 'SHA256SUMS'))) fail(`No SHA256SUMS in ${folder}.`);
const list = readFileSync(join(folder, 'SHA256SUMS'));
const comment = checkSignature(
  list,
  readFileSync(join(folder, 'SHA256SUMS.minisig'), 'utf8'),
  readFileSync(keyFile, 'utf8'),
);
if (comment === null) fail('The signature of SHA256SUMS is not right: do not use these files.');
say(`ok   signature: ${comment}`);
if (values.key === undefined)
  say('     (by the key beside the files: compare it with the one you know, or name yours with --key)');

const named = new Map(
  list
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)]),
);
for (const [name, sha256] of named) {
  const file = join(folder, name);
  const found = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'missing';
  if (found !== sha256) fail(`${name} is not what was signed.`);
}
say(`ok   ${named.size} files are what was signed`);

const statement = JSON.parse(readFileSync(join(folder, 'provenance.json'), 'utf8'));
const { resolvedDependencies, internalParameters, externalParameters } = statement.predicate.buildDefinition;
const commit = resolvedDependencies[0].digest.gitCommit;
for (const { name, digest } of statement.subject) {
  if (named.get(name) !== digest.sha256) fail(`The provenance tells of another ${name}.`);
}
if (!comment.includes(commit)) fail('The signature is for another commit than the provenance.');

const work = mkdtempSync(join(tmpdir(), 'sotto-verify-'));
try {
  const archive = [...named.keys()].find((name) => name.endsWith('.tar.gz'));
  if (archive === undefined) fail('There is no archive to compare.');
  tool('tar', ['--extract', `--file=${join(folder, archive)}`, `--directory=${work}`]);
  compare(applicationHash(join(work, archive.replace('.tar.gz', ''))), internalParameters.archives, 'the archive');
  say('ok   the archive holds what the provenance says');
  await rebuild(commit, internalParameters.archives);
  say(
    `ok   commit ${commit.slice(0, 12)} makes the same application${externalParameters.forPeople ? '' : ' (a test build, not for people)'}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Builds that commit in a folder of its own, from the lockfile, and compares. */
async function rebuild(wanted, archives) {
  await ensureInstalled();
  const clone = join(work, 'source');
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  execFileSync('git', ['checkout', '--quiet', wanted], { cwd: clone });
  const sameLock = readFileSync(join(clone, 'package-lock.json')).equals(readFileSync(inRoot('package-lock.json')));
  // the same packages need not be fetched twice: their integrity was checked when they were installed
  if (sameLock)
    cpSync(inRoot('node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const cache = inRoot('.cache');
  if (existsSync(cache)) cpSync(cache, join(clone, '.cache'), { recursive: true, verbatimSymlinks: true });
  const company = values.config === undefined ? [] : ['--config', resolve(values.config)];
  const { code, output } = await capture(pinnedNode(), [join(clone, 'scripts', 'package.mjs'), ...company], {
    cwd: clone,
  });
  if (code !== 0) fail(`${output}\nThat commit could not be built.`);
  const made = readdirSync(join(clone, 'dist', 'package')).find((name) => name.endsWith('-unpacked'));
  compare(applicationHash(join(clone, 'dist', 'package', made)), archives, 'what the commit makes');
}

/** Both ways: what a provenance leaves out was not compared. */
function compare(found, expected = {}, what = '') {
  for (const name of new Set([...Object.keys(found), ...Object.keys(expected)])) {
    if (found[name] !== expected[name])
      fail(`${name} of ${what} differs: this package was not made from that commit alone.`);
  }
}
