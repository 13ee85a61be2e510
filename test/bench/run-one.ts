import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CORE_FLAGS } from '../../electron/processes/core-flags.ts';
import type { Bench } from './measurement.ts';

// as core is started
if (process.execArgv.length === 0) {
  const { status } = spawnSync(process.execPath, [...CORE_FLAGS, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

// Runs one bench in a process of its own, so that none warms or fragments another's memory.
const [file = '', output = '', size = 'full'] = process.argv.slice(2);
const { bench } = (await import(pathToFileURL(resolve(file)).href)) as { bench: Bench };
const measurements = await bench({ quick: size === 'quick' });
writeFileSync(output, JSON.stringify(measurements));
process.exit(0);
