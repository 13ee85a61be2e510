// Gets an Electron to run. `node scripts/electron-runtime.mjs` prints which one. SOTTO_ELECTRON=official|fallback forces.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { fetchFallback, FALLBACK, fallbackBinary } from './lib/electron-fallback.mjs';
import { withLock } from './lib/lock.mjs';
import { CACHE, inRoot, pinnedNode, ROOT } from './lib/paths.mjs';
import { run, toolEnv } from './lib/run.mjs';
import { fail, say } from './lib/say.mjs';
import { installLine, missingLibraries } from './lib/system-packages.mjs';

const PROBE_MS = 4000;
const DOWNLOAD_MS = 15 * 60_000;
/** A machine that could not reach the download is not asked again for a day. Milliseconds. */
const ASK_AGAIN_AFTER = 24 * 3600_000;
const UNREACHABLE = join(CACHE, 'electron', 'unreachable');

/**
 * @returns {Promise<{ kind: 'official' | 'fallback', version: string, binary: string }>} The binary is an absolute path.
 */
export async function ensureElectron() {
  const wanted = process.env.SOTTO_ELECTRON;
  if (wanted !== undefined && wanted !== 'official' && wanted !== 'fallback') {
    fail(`SOTTO_ELECTRON is official or fallback, not ${wanted}.`);
  }
  const runtime = await withLock('electron', () => choose(wanted));
  const missing = missingLibraries([runtime.binary, keytarBinary()].filter(existsSync));
  if (missing.length > 0) fail(installLine(missing));
  return runtime;
}

async function choose(wanted) {
  const official = officialRuntime();
  const hasFallback = process.platform === 'linux' && process.arch === 'x64';
  if (wanted === 'fallback') {
    if (!hasFallback) fail('The fallback Electron exists for Linux x64 only.');
    return fallback();
  }
  if (existsSync(official.binary)) return official;
  const mayDownload = wanted === 'official' || !hasFallback || (!askedLately() && (await isReachable()));
  if (mayDownload && (await download())) return official;
  if (wanted === 'official' || !hasFallback) {
    fail('Electron could not be downloaded. Set ELECTRON_MIRROR to a mirror that this machine can reach.');
  }
  mkdirSync(join(CACHE, 'electron'), { recursive: true });
  writeFileSync(UNREACHABLE, '');
  return fallback();
}

function officialRuntime() {
  const folder = inRoot('node_modules', 'electron');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  return { kind: 'official', version, binary: join(folder, 'dist', names[process.platform] ?? 'electron') };
}

async function fallback() {
  if (!existsSync(fallbackBinary())) await fetchFallback();
  return { kind: 'fallback', version: FALLBACK.electron, binary: fallbackBinary() };
}

function askedLately() {
  try {
    return process.env.ELECTRON_MIRROR === undefined && Date.now() - statSync(UNREACHABLE).mtimeMs < ASK_AGAIN_AFTER;
  } catch {
    return false;
  }
}

/** Whether the place that the binary comes from answers at all. Behind a proxy only the download itself can tell. */
async function isReachable() {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true;
  const place = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? 'https://github.com/electron/';
  try {
    await fetch(place, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Electron's own installer: it checks the archive against the hashes that its npm package carries. */
async function download() {
  say('Downloading Electron …');
  const args = [inRoot('node_modules', 'electron', 'install.js')];
  const env = toolEnv({ ELECTRON_GET_USE_PROXY: '1' });
  const output = process.stderr.fd;
  const code = await run(pinnedNode(), args, { env, stdio: ['ignore', output, output], timeout: DOWNLOAD_MS });
  return code === 0 && existsSync(officialRuntime().binary);
}

const keytarBinary = () => inRoot('node_modules', 'keytar', 'build', 'Release', 'keytar.node');

/** What to run for an app folder: the fallback starts the folder that its resources/app links to, always this project. */
export function electronCommand(runtime, args = []) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  // Chromium's sandbox refuses to start as root; nobody but a test machine should be there
  const sandbox = asRoot ? ['--no-sandbox'] : [];
  const app = runtime.kind === 'official' ? [ROOT] : [];
  return { program: runtime.binary, args: [...sandbox, ...app, ...args], asRoot };
}

/** Variables for an Electron whose own Node may be too old for core. */
export function runtimeVariables(runtime) {
  return runtime.kind === 'fallback' ? { SOTTO_NODE: pinnedNode() } : {};
}

export function describe(runtime) {
  const version = `Electron ${runtime.version}`;
  if (runtime.kind === 'official') return version;
  return `${version}, a stand-in for development and tests (the official one could not be downloaded)`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await ensureElectron();
  console.log(`${describe(runtime)}\n${dirname(runtime.binary)}`);
}
