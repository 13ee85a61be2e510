import { spawnSync } from 'node:child_process';

import { hasProgram } from './run.mjs';

/** Shared libraries of Electron and keytar, by the Debian package that holds them. */
const LIBRARIES = {
  'libgtk-3-0': /^lib(gtk-3|gdk-3|atk|cairo|pango|gdk_pixbuf)/,
  libnss3: /^lib(nss|smime|nssutil)/,
  libnspr4: /^libnspr/,
  libasound2: /^libasound/,
  libgbm1: /^libgbm/,
  libdrm2: /^libdrm/,
  libxss1: /^libXss/,
  libxcomposite1: /^libXcomposite/,
  libxdamage1: /^libXdamage/,
  libxfixes3: /^libXfixes/,
  libxrandr2: /^libXrandr/,
  libxkbcommon0: /^libxkbcommon/,
  libcups2: /^libcups/,
  'libdbus-1-3': /^libdbus/,
  'libatk-bridge2.0-0': /^libatk-bridge/,
  'libatspi2.0-0': /^libatspi/,
  'libsecret-1-0': /^libsecret/,
};

/** Programs that the tests run beside the app. */
const TEST_PROGRAMS = {
  'xvfb-run': 'xvfb',
  xauth: 'xauth',
  'dbus-run-session': 'dbus',
  'gnome-keyring-daemon': 'gnome-keyring',
  'secret-tool': 'libsecret-tools',
  strace: 'strace',
};

/** Everything the tests need from Debian: what `.ci/run` installs. */
export const TEST_PACKAGES = [
  ...['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libsecret-1-0'],
  ...['xvfb', 'xauth', 'dbus', 'gnome-keyring', 'libsecret-tools', 'strace'],
];

/** Debian packages whose libraries these files lack on this machine; empty where it can't be told. */
export function missingLibraries(files) {
  if (process.platform !== 'linux') return [];
  const missing = new Set();
  for (const file of files) {
    const { stdout } = spawnSync('ldd', [file], { encoding: 'utf8' });
    for (const [, library] of (stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)) {
      const known = Object.entries(LIBRARIES).find(([, pattern]) => pattern.test(library));
      missing.add(known?.[0] ?? library);
    }
  }
  return [...missing].sort();
}

/** Debian packages of programs that the tests need and this machine lacks. */
export function missingTestPrograms() {
  if (process.platform !== 'linux') return [];
  return Object.keys(TEST_PROGRAMS)
    .filter((name) => !hasProgram(name))
    .map((name) => TEST_PROGRAMS[name]);
}

export function installLine(packages) {
  return `Missing on this machine: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
}
