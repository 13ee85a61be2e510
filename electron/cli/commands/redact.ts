import { join } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import type { Command } from '../command.ts';
import { readAll, standardInput, writeLine } from '../streams.ts';

/** Needs no vault: nothing is kept. */
export const redact: Command = {
  usage: 'redact [--jsonl]   (reads standard input)',
  options: { jsonl: { type: 'boolean' } },
  async run({ options, output, resources }) {
    // for this command alone: every other would wait a quarter of a second for words and patterns
    const { createPrivacyEngine } = await import('../../core/privacy/index.ts');
    const { loadPrivacyAssets } = await import('../../core/privacy-assets.ts');
    const { redactJsonl, redactOutput } = await import('../../core/privacy/redact-stream.ts');
    const engine = createPrivacyEngine(await loadPrivacyAssets(join(resources, 'models', 'privacy')));
    if (options['jsonl'] !== true) {
      const result = redactOutput(engine, await readAll());
      if (output.json) output.object(result);
      else await writeLine(JSON.stringify(result));
      return;
    }
    let failed = 0;
    for await (const result of redactJsonl(engine, standardInput())) {
      if ('error' in result) failed += 1;
      await writeLine(JSON.stringify(result));
    }
    if (failed > 0) throw new SottoError('PRIVACY_ANALYSIS_FAILED', { lines: failed });
  },
};
