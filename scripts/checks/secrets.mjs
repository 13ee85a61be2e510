import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

import { ROOT, inRoot } from '../lib/paths.mjs';
import { filesUnder } from '../lib/sources.mjs';

/** Shapes of keys that open something real. */
const SHAPES = [
  [
    'private key',
    /-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP |ENCRYPTED )?PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=\n]{60}/g,
  ],
  ['OpenAI key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{40,}\b/g],
  ['Anthropic key', /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{60,}\b/g],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  ['AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/g],
  ['GitLab token', /\bglpat-[A-Za-z0-9_-]{20,}\b/g],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/g],
  ['PyPI token', /\bpypi-AgEI[A-Za-z0-9_-]{50,}\b/g],
  ['Slack token', /\bxox[abposr]-[A-Za-z0-9-]{20,}\b/g],
  ['Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g],
  ['Hugging Face token', /\bhf_[A-Za-z]{34}\b/g],
  ['Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{86}==/g],
];

/**
 * Made-up ones, and those that documentation everywhere uses: each by its shape and the SHA-256 of its exact text, wherever
 * it stands. There is no folder in which a real one would go unseen.
 */
const PLANTED = new Map([
  ['1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3', 'AWS key'], // of AWS's own documentation
]);

/** Not text of ours. */
const SKIPPED = /\.(?:bin|png|woff2|gguf)$|^package-lock\.json$/;
const LARGEST = 2_000_000;
/** Made by builds, in a copy that git does not know. */
const MADE = new Set(['node_modules', 'out', 'dist', '.cache', '.git']);

/** Looks for keys in the tree, in every line that any commit added, and in what commits say. */
export async function secrets() {
  const found = new Set();
  const look = (text, where) => secretsIn(text).forEach((what) => found.add(`${where}: looks like a ${what}`));
  for (const path of tree()) {
    const stat = statSync(inRoot(path), { throwIfNoEntry: false });
    if (SKIPPED.test(path) || stat?.isFile() !== true || stat.size > LARGEST) continue;
    look(readFileSync(inRoot(path), 'utf8'), path);
  }
  const note = history(look);
  return { code: found.size === 0 ? 0 : 1, output: [...found].join('\n'), note };
}

/** The kinds of secrets in a text, without the planted ones. */
export function secretsIn(text) {
  return SHAPES.flatMap(([what, shape]) =>
    [...text.matchAll(shape)].filter(([match]) => PLANTED.get(sha256(match)) !== what).map(() => what),
  );
}

function tree() {
  if (git('rev-parse', '--git-dir') !== null) return git('ls-files', '-z').split('\0').filter(Boolean);
  return filesUnder(readdirSync(ROOT).filter((name) => !MADE.has(name)));
}

/** Gives `look` all that commits added and said; returns a line on how far back that is. */
function history(look) {
  const count = git('rev-list', '--all', '--count')?.trim();
  if (count === undefined) return 'no git here: the files alone, without their history';
  const diffs = ['--unified=0', '--no-color', '--no-renames', '--diff-merges=first-parent'];
  const log = git('log', '--all', '-p', ...diffs, '--format=commit %h');
  for (const { text, where } of additions(log)) if (!SKIPPED.test(where.split(' ')[0])) look(text, where);
  for (const message of git('log', '--all', '--format=%h %B%x00').split('\0')) {
    look(message, `the message of ${message.trim().split(' ')[0]}`);
  }
  return git('rev-parse', '--is-shallow-repository').trim() === 'true'
    ? `HISTORY IS CUT SHORT here: only its last ${count} commits were looked at (git fetch --unshallow)`
    : `the tree and ${count} commits`;
}

/** What each place of each commit added, its lines together: a key may take several. `log` is git's, with `commit %h`. */
export function additions(log) {
  const blocks = [];
  let commit = '';
  let path = '';
  let lines = [];
  const end = () => {
    if (lines.length > 0) blocks.push({ text: lines.join('\n'), where: `${path} in ${commit}` });
    lines = [];
  };
  for (const line of log.split('\n')) {
    if (line.startsWith('+') && !line.startsWith('+++ ')) {
      lines.push(line.slice(1));
      continue;
    }
    end();
    if (line.startsWith('commit ')) commit = line.slice(7);
    else if (line.startsWith('+++ ')) path = line.slice(6);
  }
  end();
  return blocks;
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Null when git says no. */
function git(...args) {
  try {
    return execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1_000_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}
