import { SottoError } from '../../../shared/errors.ts';
import { EMPTY_MAP } from '../../core/privacy/redact/redaction-map.ts';
import type { Command } from '../command.ts';
import { readAll, standardInput, write } from '../streams.ts';

export const restore: Command = {
  usage: 'restore --conversation ID   (reads standard input)',
  options: { conversation: { type: 'string' } },
  async run({ options, output, core }) {
    const conversationId = options['conversation'];
    if (typeof conversationId !== 'string') throw new SottoError('USAGE');
    // for this command alone, with the national numbers of two dozen countries: every other would wait for them
    const { restoreStream } = await import('../../core/privacy/redact-stream.ts');
    const map = (await (await core('unlocked')).redactionMap(conversationId)) ?? EMPTY_MAP;
    if (output.json) {
      let text = '';
      const once = async function* () {
        yield await readAll();
      };
      for await (const part of restoreStream(map, once())) text += part;
      output.object({ text });
      return;
    }
    for await (const part of restoreStream(map, standardInput())) await write(part);
  },
};
