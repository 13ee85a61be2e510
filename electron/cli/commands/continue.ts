import { SottoError } from '../../../shared/errors.ts';
import type { Command } from '../command.ts';
import { follow, report, stopOnInterrupt } from '../follow-answer.ts';

const signal = new AbortController().signal;

export const continueAnswer: Command = {
  usage: 'continue MESSAGE     (goes on with the last answer of a branch)',
  async run(context) {
    const [messageId] = context.positionals;
    if (messageId === undefined) throw new SottoError('USAGE');
    const { handlers } = await context.core('unlocked');
    const sent = await handlers.calls['chat.continue']({ messageId }, signal);
    const { modelId, modelName: _name, ...where } = sent.route;
    context.output.object({ type: 'route', ...where, model: modelId });
    stopOnInterrupt(() => void handlers.calls['chat.stop']({ messageId: sent.answer.id }, signal));
    report(context, sent.conversation.id, await follow(context, sent.answer.id));
  },
};
