/** A file that the rules must refuse, and why; or one like it that they must let pass. */
export interface LintCase {
  readonly path: string;
  readonly source: string;
  /** `plugin(rule)` of the one complaint expected; null when the file is fine. */
  readonly refusedBy: string | null;
}

const layers = 'sotto(layers)';
const network = 'sotto(network)';

export const LINT_CASES: readonly LintCase[] = [
  // layers
  { path: 'renderer/a-core-import.ts', source: `import '../electron/core/index.ts';`, refusedBy: layers },
  {
    path: 'renderer/a-type-import.ts',
    source: `import type { A } from '../electron/main/window.ts';\nexport type B = A;`,
    refusedBy: layers,
  },
  { path: 'renderer/b-node.ts', source: `import 'node:fs';`, refusedBy: layers },
  { path: 'renderer/c-native.ts', source: `import 'better-sqlite3';`, refusedBy: layers },
  { path: 'renderer/d-shared.ts', source: `import '../shared/contract.ts';\nimport 'react';`, refusedBy: null },
  { path: 'renderer/e-dynamic.ts', source: `export const load = (name: string) => import(name);`, refusedBy: layers },
  {
    path: 'renderer/f-import-type.ts',
    source: `export type A = import('../electron/core/index.ts').Core;`,
    refusedBy: layers,
  },
  { path: 'renderer/g-re-export.ts', source: `export * from '../electron/core/index.ts';`, refusedBy: layers },
  { path: 'shared/a-node.ts', source: `import 'node:path';`, refusedBy: layers },
  { path: 'shared/b-up.ts', source: `import '../electron/core/index.ts';`, refusedBy: layers },
  { path: 'electron/preload/a-core.ts', source: `import '../core/index.ts';`, refusedBy: layers },
  { path: 'electron/main/a-core.ts', source: `import '../core/index.ts';`, refusedBy: layers },
  { path: 'electron/main/b-processes.ts', source: `import '../processes/supervisor.ts';`, refusedBy: null },
  { path: 'electron/processes/a-electron.ts', source: `import 'electron';`, refusedBy: layers },
  { path: 'electron/core/a-electron.ts', source: `import 'electron';`, refusedBy: layers },
  { path: 'electron/core/b-main.ts', source: `import '../main/window.ts';`, refusedBy: layers },
  { path: 'electron/core/c-inference.ts', source: `import '../inference/index.ts';`, refusedBy: layers },
  { path: 'electron/core/d-protocol.ts', source: `import '../inference/protocol.ts';`, refusedBy: null },
  { path: 'electron/core/e-sodium.ts', source: `import 'libsodium-wrappers';`, refusedBy: layers },
  { path: 'electron/core/crypto/a-sodium.ts', source: `import 'libsodium-wrappers';`, refusedBy: null },
  { path: 'electron/core/f-llama.ts', source: `import 'node-llama-cpp';`, refusedBy: layers },
  { path: 'electron/core/g-test.ts', source: `import '../../test/fixtures/gguf/index.ts';`, refusedBy: layers },
  { path: 'electron/core/privacy/a-node.ts', source: `import 'node:fs';`, refusedBy: layers },
  { path: 'electron/core/privacy/b-store.ts', source: `import '../store/index.ts';`, refusedBy: layers },
  { path: 'electron/core/routing/a-clock.ts', source: `import 'node:timers';`, refusedBy: layers },
  { path: 'electron/inference/a-llama.ts', source: `import 'node-llama-cpp';`, refusedBy: null },
  { path: 'electron/inference/b-store.ts', source: `import '../core/store/index.ts';`, refusedBy: layers },
  { path: 'electron/cli/a-electron.ts', source: `import 'electron';`, refusedBy: layers },
  // connections
  {
    path: 'electron/core/h-http.ts',
    source: `import { request } from 'node:http';\nrequest('x');`,
    refusedBy: network,
  },
  { path: 'electron/core/i-bare-net.ts', source: `import 'net';`, refusedBy: network },
  { path: 'electron/core/i-inner-http.ts', source: `import '_http_client';`, refusedBy: network },
  { path: 'electron/core/j-dns.ts', source: `import 'node:dns/promises';`, refusedBy: network },
  { path: 'electron/core/k-lazy-tls.ts', source: `export const tls = () => import('node:tls');`, refusedBy: network },
  { path: 'electron/core/l-fetch.ts', source: `export const a = () => fetch('x');`, refusedBy: network },
  { path: 'electron/core/m-alias.ts', source: `export const get = fetch;`, refusedBy: network },
  { path: 'electron/core/n-global.ts', source: `export const a = () => globalThis.fetch('x');`, refusedBy: network },
  { path: 'electron/core/o-quoted.ts', source: `export const a = () => globalThis['fetch']('x');`, refusedBy: network },
  { path: 'electron/core/p-taken.ts', source: `export const { fetch: get } = globalThis;`, refusedBy: network },
  {
    path: 'electron/core/q-builtin.ts',
    source: `export const a = process.getBuiltinModule('http');`,
    refusedBy: network,
  },
  {
    path: 'electron/core/r-require.ts',
    source: `import { createRequire } from 'node:module';\nexport const a = createRequire;`,
    refusedBy: network,
  },
  { path: 'electron/core/s-program.ts', source: `import 'node:child_process';`, refusedBy: network },
  { path: 'electron/core/t-own-name.ts', source: `export const a = (fetch: () => void) => fetch();`, refusedBy: null },
  {
    path: 'electron/core/providers/transport/a-http.ts',
    source: `import 'node:http';\nexport const a = () => fetch('x');`,
    refusedBy: null,
  },
  { path: 'electron/processes/b-program.ts', source: `import 'node:child_process';`, refusedBy: null },
  {
    path: 'electron/main/c-net.ts',
    source: `import { net } from 'electron';\nexport const a = net;`,
    refusedBy: network,
  },
  {
    path: 'electron/main/d-all.ts',
    source: `import * as all from 'electron';\nexport const a = all;`,
    refusedBy: network,
  },
  { path: 'renderer/h-socket.ts', source: `export const a = () => new WebSocket('x');`, refusedBy: network },
  { path: 'renderer/i-xhr.ts', source: `export const a = () => new XMLHttpRequest();`, refusedBy: network },
  { path: 'renderer/j-beacon.ts', source: `export const a = () => navigator.sendBeacon('x');`, refusedBy: network },
  { path: 'renderer/k-events.ts', source: `export const a = () => new EventSource('x');`, refusedBy: network },
  { path: 'renderer/l-peer.ts', source: `export const a = () => new RTCPeerConnection();`, refusedBy: network },
  // others
  {
    path: 'electron/core/store/a-serialize.ts',
    source: `export const a = (db: { serialize(): Buffer }) => db.serialize();`,
    refusedBy: 'sotto(no-plaintext-snapshot)',
  },
  { path: 'electron/inference/c-console.ts', source: `console.log('prompt');`, refusedBy: 'eslint(no-console)' },
  {
    path: 'renderer/m-words.tsx',
    source: `export const A = () => <p>Hello there</p>;`,
    refusedBy: 'sotto(literal-text)',
  },
  {
    path: 'renderer/n-words-in-braces.tsx',
    source: `export const A = () => <p>{'Hello'}</p>;`,
    refusedBy: 'sotto(literal-text)',
  },
  {
    path: 'renderer/o-label.tsx',
    source: `export const A = () => <button type="button" aria-label="Close" />;`,
    refusedBy: 'sotto(literal-text)',
  },
  {
    path: 'renderer/p-catalog.tsx',
    source: `export const A = ({ t }: { t: (k: string) => string }) => <p className="words here">{t('a.b')}</p>;`,
    refusedBy: null,
  },
  {
    path: 'renderer/q-html.tsx',
    source: `export const A = ({ b }: { b: string }) => <p dangerouslySetInnerHTML={{ __html: b }} />;`,
    refusedBy: 'react(no-danger)',
  },
  { path: 'electron/core/u-default.ts', source: `export default 1;`, refusedBy: 'import(no-default-export)' },

  // what the security plugin is for
  {
    path: 'electron/core/sec-a-pattern.ts',
    source: `export const made = (text: string): RegExp => new RegExp(text);`,
    refusedBy: 'security(detect-non-literal-regexp)',
  },
  {
    path: 'electron/core/sec-b-pattern.ts',
    source: `export const made = (): RegExp => new RegExp('a+');`,
    refusedBy: null,
  },
  {
    path: 'shared/sec-c-direction.ts',
    source: `export const admin = 'user\u202e \u2066// only for admins\u2069 \u2066';`,
    refusedBy: 'security(detect-bidi-characters)',
  },
  {
    path: 'scripts/sec-d-shell.mjs',
    source: `import { exec } from 'node:child_process';\nexport const list = (folder) => exec('ls ' + folder);`,
    refusedBy: 'security(detect-child-process)',
  },
  {
    path: 'scripts/sec-e-program.mjs',
    source: `import { execFileSync } from 'node:child_process';\nexport const list = (folder) => execFileSync('ls', [folder]);`,
    refusedBy: null,
  },
  {
    path: 'scripts/sec-f-random.mjs',
    source: `import crypto from 'node:crypto';\nexport const key = () => crypto.pseudoRandomBytes(32);`,
    refusedBy: 'security(detect-pseudoRandomBytes)',
  },
];
