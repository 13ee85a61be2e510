// Adds to package-lock.json the optional packages of other platforms that the registry at hand did not serve. Without
// them `npm ci` calls the lockfile out of sync, on every platform. Run it after an `npm install` that changed the lock:
// `node scripts/complete-lockfile.mjs`. The entries it adds have no integrity: a full registry fills that in.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = { darwin: 'darwin', mac: 'darwin', linux: 'linux', win32: 'win32', win: 'win32', android: 'android' };
const OTHER_SYSTEMS = ['freebsd', 'openbsd', 'netbsd', 'openharmony', 'sunos', 'aix', 'cygwin', 'haiku'];
const CPUS = { armv7: 'arm', armv7l: 'arm', gnueabihf: 'arm', musleabihf: 'arm', eabi: 'arm', wasm32: 'wasm32' };
const OTHER_CPUS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

/** What npm needs to know to skip a package elsewhere, from the words of its name. */
export function platformOf(name) {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.split('/').pop().split(/[-.]/);
  const os = words.map((word) => SYSTEMS[word] ?? (OTHER_SYSTEMS.includes(word) ? word : undefined)).find(Boolean);
  const cpu = words.map((word) => CPUS[word] ?? (OTHER_CPUS.includes(word) ? word : undefined)).find(Boolean);
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') && os === 'linux' ? 'glibc' : undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

/** Adds what is missing to a parsed lockfile, in place; returns the names added. */
export function complete(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(lock, path, name)) continue;
      const version = /\d+\.\d+\.\d+[^\s|]*/.exec(range)?.[0];
      const platform = platformOf(name);
      if (version === undefined || Object.keys(platform).length === 0)
        throw new Error(`${name} ${range}: which platform?`);
      // in npm's own order, so that its next write changes nothing
      const { cpu, libc, os } = platform;
      lock.packages[`node_modules/${name}`] = {
        version,
        ...(cpu && { cpu }),
        ...(entry.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

/** Node's own rule: a package finds another in its own node_modules or in one above. */
function isThere(lock, path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (lock.packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`] !== undefined) return true;
    if (at === '') return false;
    if (!at.includes('/node_modules/')) return lock.packages[`node_modules/${name}`] !== undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const added = complete(lock);
  if (process.argv.includes('--check')) {
    if (added.length > 0) {
      console.log(`package-lock.json lacks ${added.join(', ')}: run node scripts/complete-lockfile.mjs`);
      process.exitCode = 1;
    }
  } else {
    writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
    console.log(`${added.length} packages of other platforms added`);
  }
}
