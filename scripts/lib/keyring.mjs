import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toolEnv } from './run.mjs';

/**
 * A session of its own for tests on the real Secret Service: a private D-Bus, an unlocked gnome-keyring, and folders
 * that hold nothing of the person who runs it. Call `dispose` when the program has ended.
 */
export function privateSession() {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-session-'));
  const place = (name) => {
    mkdirSync(join(folder, name), { mode: 0o700 });
    return join(folder, name);
  };
  const env = toolEnv({
    HOME: place('home'),
    XDG_RUNTIME_DIR: place('run'),
    XDG_DATA_HOME: place('data'),
    XDG_CONFIG_HOME: place('config'),
    XDG_CACHE_HOME: place('cache'),
  });
  delete env.DBUS_SESSION_BUS_ADDRESS;
  return {
    env,
    /** The command line that runs a program inside the session. */
    wrap: (program, args) => ['dbus-run-session', ['--', 'sh', '-c', START, 'sh', program, ...args]],
    dispose: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

// the passphrase guards nothing: the keyring lives and dies with the tests
const START = 'printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec "$@"';
