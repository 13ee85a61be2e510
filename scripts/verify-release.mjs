// npm run verify-release [-- FOLDER] [--key FILE.pub] [--config company.json] [--keep FOLDER | --built FOLDER]:
// is this what that commit makes? docs/admin/release.md
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { hasProgram } from './lib/run.mjs';
import { inRoot } from './lib/paths.mjs';
import { fail, say } from './lib/say.mjs';
import { contentsDigest, contentsOf, differences } from './release/contents.mjs';
import { checkSignature } from './release/minisign.mjs';
import { rebuild } from './release/rebuild.mjs';
import { unpack } from './release/unpack.mjs';

/** So many differences say enough. */
const SHOWN = 10;

const { values, positionals } = parseArgs({
  options: {
    key: { type: 'string' },
    config: { type: 'string' },
    // where what the commit makes is left, and where an earlier run left it
    keep: { type: 'string' },
    built: { type: 'string' },
  },
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

const archives = [...named.keys()].filter((name) => name.endsWith('.tar.gz'));
const debs = [...named.keys()].filter((name) => name.endsWith('.deb'));
if (archives.length !== 1) fail('There is not one archive to compare.');
// the rest of what could be installed: nothing here can tell what it holds
const others = [...named.keys()].filter((name) => /\.(AppImage|rpm|exe|msi|dmg|pkg|zip)$/.test(name));
for (const name of others) say(`     not compared: ${name} (signed, but of no kind that is taken apart here)`);

const work = mkdtempSync(join(tmpdir(), 'sotto-verify-'));
try {
  const kept = values.built ?? values.keep;
  const built = join(kept === undefined ? work : resolve(kept), 'built');
  if (values.built === undefined) await rebuild({ commit, work, into: built, config: values.config });
  const wrong = compare(archives[0], join(built, archives[0].replace('.tar.gz', '')));
  for (const deb of debs) {
    if (hasProgram('dpkg-deb')) wrong.push(...compare(deb, join(built, 'deb')));
    else say(`     not compared: ${deb}, for there is no dpkg-deb on this computer`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  const whose = externalParameters.forPeople ? '' : ' (a test build, not for people)';
  say(`ok   commit ${commit.slice(0, 12)} makes the same packages${whose}`);
} catch (error) {
  fail(error.message);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** What is wrong with a package: every file, its mode and what it holds, both ways, and what the provenance says of it. */
function compare(name, wanted) {
  if (!existsSync(wanted)) return [`That commit makes no ${name}.`];
  const place = mkdtempSync(join(work, 'unpacked-'));
  const found = contentsOf(unpack(join(folder, name), place));
  rmSync(place, { recursive: true, force: true });
  const lines = differences(found, contentsOf(wanted));
  if (lines.length > 0) {
    const more = lines.length > SHOWN ? [`  and ${lines.length - SHOWN} more`] : [];
    const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
    return [`${name} was not made from commit ${commit} alone:`, ...shown, ...more];
  }
  if (internalParameters.contents[name] !== contentsDigest(found)) {
    return [`${name} does not hold what the provenance says.`];
  }
  say(`ok   ${name}: ${found.size} files, folders and links, each with its mode`);
  return [];
}
