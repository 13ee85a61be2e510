import '../processes/no-interface-query.ts';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { refusedVariable } from '../processes/refused-variable.ts';
import { lockDownGlobals } from '../core/providers/transport/lock-down.ts';
import { run } from './run.ts';

lockDownGlobals();
// nothing that is written here is another user's business
process.umask(0o077);

const out = join(dirname(fileURLToPath(import.meta.url)), '..');

// a reader that closes early (`| head`) is no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});

const refused = refusedVariable(process.env);
if (refused !== undefined) {
  process.stderr.write(`sotto does not start with ${refused} set. Unset it first.\n`);
  process.exit(1);
}

process.exitCode = await run(process.argv.slice(2), {
  storeWorker: join(out, 'core', 'store-worker.js'),
  stretchWorker: join(out, 'core', 'stretch-worker.js'),
  damageWorker: join(out, 'core', 'damage-worker.js'),
  analysisWorker: join(out, 'core', 'analysis-worker.js'),
  inference: join(out, 'inference', 'index.js'),
  extractor: join(out, 'extract', 'index.js'),
  resources: join(out, '..'),
});
