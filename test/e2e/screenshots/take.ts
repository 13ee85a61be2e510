import { rmSync } from 'node:fs';

import { everyday } from './everyday.ts';
import { firstRun } from './first-run.ts';
import { leaving } from './leaving.ts';
import { problems } from './problems.ts';
import { states } from './states.ts';
import { work } from './studio.ts';

// Takes docs/screenshots: `npm run screenshots`. Every screen in light and in dark, in the real app.
try {
  // one that fails, on a machine that is busy, must not cost the others
  for (const series of [everyday, leaving, firstRun, problems, states]) {
    await series().catch((error: unknown) => {
      process.exitCode = 1;
      process.stderr.write(`${series.name}: ${String(error)}\n`);
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
process.exit();
