import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

import { ROOT, inRoot } from '../lib/paths.mjs';

/** Shapes of keys that open something real. Tests and documents may hold made-up ones, in their own folders. */
const SHAPES = [
  ['private key', /-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=\n]{64}/],
  ['OpenAI key', /\bsk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{40,}\b/],
  ['Anthropic key', /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{60,}\b/],
  ['Google key', /\bAIza[0-9A-Za-z_-]{35}\b/],
  ['AWS key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})\b/],
  ['npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['Slack token', /\bxox[abposr]-[A-Za-z0-9-]{20,}\b/],
  ['Hugging Face token', /\bhf_[A-Za-z]{34}\b/],
];

/** Where made-up secrets belong: the engine's tests, its training sentences, its documentation. */
const MADE_UP = /^(?:test|scripts\/privacy|docs|electron\/core\/privacy)\//;
/** Not text of ours. */
const SKIPPED = /\.(?:bin|png|woff2|gguf)$|^package-lock\.json$/;
const LARGEST = 2_000_000;

/** Looks for keys in the tree, and in every line that any commit added outside the folders of made-up ones. */
export async function secrets() {
  const found = [];
  for (const path of git('ls-files', '-z').split('\0')) {
    if (path === '' || MADE_UP.test(path) || SKIPPED.test(path)) continue;
    const stat = statSync(inRoot(path), { throwIfNoEntry: false });
    if (stat === undefined || stat.size > LARGEST) continue;
    found.push(...shapesIn(readFileSync(inRoot(path), 'utf8'), path));
  }
  found.push(...inHistory());
  return { code: found.length === 0 ? 0 : 1, output: found.join('\n') };
}

function inHistory() {
  // a copy without its history has nothing more to look through
  if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return [];
  const found = [];
  let commit = '';
  let path = '';
  for (const line of git('log', '--all', '--no-color', '-p', '--unified=0', '--no-renames', '--format=commit %h').split(
    '\n',
  )) {
    if (line.startsWith('commit ')) commit = line.slice(7);
    else if (line.startsWith('+++ ')) path = line.slice(6);
    else if (line.startsWith('+') && !MADE_UP.test(path) && !SKIPPED.test(path)) {
      found.push(...shapesIn(line, `${path} in ${commit}`));
    }
  }
  return found;
}

function shapesIn(text, where) {
  return SHAPES.filter(([, shape]) => shape.test(text)).map(([what]) => `${where}: looks like a ${what}`);
}

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1_000_000_000 });
}
