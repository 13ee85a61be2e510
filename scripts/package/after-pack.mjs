import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

import { inRoot, pinnedNode } from '../lib/paths.mjs';

/** Node programs of ours: the command line needs them outside the archive, on its own Node. */
const PROGRAMS = ['cli', 'core', 'inference', 'chunks'];

const ARCHITECTURES = ['ia32', 'x64', 'armv7l', 'arm64', 'universal'];

/**
 * Adds the command line: the fuses leave no Node in the app, so it comes with its own.
 * `resources/cli/sotto` runs `resources/app.asar.unpacked/out/cli/index.js`, beside the native parts it shares.
 */
export default async function afterPack(context) {
  const platform = context.electronPlatformName;
  const resources =
    platform === 'darwin'
      ? join(context.appOutDir, `${context.packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : join(context.appOutDir, 'resources');
  const unpacked = join(resources, 'app.asar.unpacked');
  for (const name of PROGRAMS) {
    cpSync(inRoot('dist', 'bundles', name), join(unpacked, 'out', name), { recursive: true });
  }
  cpSync(inRoot('models'), join(unpacked, 'models'), { recursive: true });
  writeFileSync(
    join(unpacked, 'package.json'),
    `${JSON.stringify({ type: 'module', version: context.packager.appInfo.version })}\n`,
  );

  const windows = platform === 'win32';
  const cli = join(resources, 'cli');
  const node = join(cli, windows ? 'node.exe' : 'node');
  mkdirSync(cli, { recursive: true });
  copyFileSync(nodeFor(platform, ARCHITECTURES[context.arch]), node);
  chmodSync(node, 0o755);
  const launcher = join(cli, windows ? 'sotto.cmd' : 'sotto');
  writeFileSync(launcher, windows ? WINDOWS_LAUNCHER : LAUNCHER);
  chmodSync(launcher, 0o755);
  // elsewhere the archive is checked by Electron, and signing changes native parts after this
  if (platform === 'linux') listFiles(resources);
}

/** What electron/processes/check-files.ts compares with at start. */
function listFiles(resources) {
  const names = ['app.asar', ...filesUnder(resources, 'app.asar.unpacked'), ...filesUnder(resources, 'cli')];
  const list = Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(resources, name)))]));
  writeFileSync(join(resources, 'integrity.json'), `${JSON.stringify(list, null, 1)}\n`);
}

function filesUnder(resources, folder) {
  return readdirSync(join(resources, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(resources, join(entry.parentPath, entry.name)))
    .toSorted();
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The Node that is packed: the pinned one of the target; this machine's own only for its own kind. */
function nodeFor(platform, arch) {
  const windows = platform === 'win32';
  const pinned = inRoot(
    'node_modules',
    `node-${windows ? 'win' : platform}-${arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  );
  if (existsSync(pinned)) return pinned;
  if (platform === process.platform && arch === process.arch) return pinnedNode();
  throw new Error(`No Node for ${platform} ${arch} in node_modules`);
}

/** Variables that Node obeys before a line of ours runs. */
const FOREIGN = [
  ...['NODE_OPTIONS', 'NODE_PATH', 'NODE_REPL_EXTERNAL_MODULE', 'NODE_COMPILE_CACHE', 'NODE_V8_COVERAGE'],
  ...['NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'NODE_REDIRECT_WARNINGS', 'NODE_EXTRA_CA_CERTS'],
  ...['NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_USE_ENV_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSLKEYLOGFILE'],
  ...['OPENSSL_CONF', 'OPENSSL_MODULES'],
];

// a link to it (in /usr/local/bin) must find the folder it points into
const LAUNCHER = `#!/bin/sh
# what would have this Node load, trust or print something else
unset ${FOREIGN.join(' ')}
self=$(readlink -f "$0" 2>/dev/null || echo "$0")
folder=$(dirname "$self")
exec "$folder/node" "$folder/../app.asar.unpacked/out/cli/index.js" "$@"
`;

const WINDOWS_LAUNCHER = [
  '@echo off',
  'setlocal',
  ...FOREIGN.map((name) => `set "${name}="`),
  '"%~dp0node.exe" "%~dp0..\\app.asar.unpacked\\out\\cli\\index.js" %*',
  '',
].join('\r\n');
