import { describeCheck } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';

export const doctor: Command = {
  usage: 'doctor',
  async run({ output, core }) {
    const { handlers } = await core('locked');
    const { checks } = await handlers.calls['app.doctor']({}, new AbortController().signal);
    for (const check of checks) {
      output.object(check);
      const { label, detail } = describeCheck(check);
      output.text(`${check.state.padEnd(8)} ${label}: ${detail}`);
    }
  },
};
