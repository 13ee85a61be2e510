import { spawn } from 'node:child_process';

import { privateSession } from './keyring.mjs';
import { pinnedNode } from './paths.mjs';

/** Prints its environment, and stays until nobody holds its standard input any more. */
const STAY = 'process.stdout.write(JSON.stringify(process.env) + "\\n"); process.stdin.resume();';

/**
 * A display, a keychain and a clipboard: windows that share these disturb one another. `number` tells desks that stand
 * beside each other apart. Resolves to the variables of a program that sits at it; all of it ends with `close`, or with
 * this process.
 */
export function openDesk(number) {
  // -a takes the first free number from there on: two that begin at the same one can meet
  return open(['xvfb-run', '-a', '-n', String(99 + 100 * number), '-s', '-screen 0 1400x1000x24']);
}

/** A keychain alone. */
export function openKeychain() {
  return open([]);
}

async function open(screen) {
  const session = privateSession();
  const [inside, ...more] = [...screen, pinnedNode(), '-e', STAY];
  const [program, args] = session.wrap(inside, more);
  const child = spawn(program, args, { env: session.env, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.stdin.end();
    await ended;
    session.dispose();
  };
  try {
    return { env: await printedBy(child), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function printedBy(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`No session: it ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (output.endsWith('\n')) resolve(JSON.parse(output));
    });
  });
}
