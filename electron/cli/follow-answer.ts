import type { Message } from '../../shared/contract.ts';
import { SottoError } from '../../shared/errors.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { errorWords, t } from '../../shared/messages/index.ts';
import type { CommandContext } from './command.ts';
import { printable } from './output.ts';

/** The first Ctrl+C stops the answer and keeps what is there; the second ends the program as usual. */
export function stopOnInterrupt(stop: () => void): void {
  process.once('SIGINT', stop);
}

export async function follow({ core, output }: CommandContext, messageId: string): Promise<Message> {
  const { handlers } = await core('unlocked');
  let final: Message | undefined;
  const print = (text: string): void => {
    if (text === '') return;
    output.object({ type: 'text-delta', text });
    output.raw(output.json ? '' : printable(text));
  };
  await handlers.streams['chat.watch'](
    { messageId },
    (event) => {
      if (event.type === 'snapshot') print(event.message.content);
      if (event.type === 'text-delta') print(event.text);
      if (event.type === 'end') final = event.message;
    },
    new AbortController().signal,
  );
  if (final === undefined) throw new SottoError('INTERNAL');
  return final;
}

export function report({ output }: CommandContext, conversation: string, answer: Message): void {
  output.raw('\n');
  const { lineage } = answer;
  if (lineage?.failedBefore !== undefined) {
    // the route that was told before the answer was somebody else's
    const { zone, modelId: model, route } = lineage;
    output.object({ type: 'route', zone, ...route, model, failedBefore: lineage.failedBefore });
    for (const { modelName, error } of lineage.failedBefore) {
      const why = errorWords({ code: error }).what.replace(/\.$/, '');
      output.note(t('answers.failedBefore', { model: printable(modelName), why }));
    }
  }
  output.object({
    type: 'turn-end',
    conversation,
    message: answer.id,
    state: answer.state,
    usage: {
      promptTokens: answer.lineage?.promptTokens ?? null,
      evaluatedTokens: answer.lineage?.evaluatedTokens ?? null,
      completionTokens: answer.lineage?.completionTokens ?? null,
    },
  });
  if ((answer.lineage?.droppedMessages ?? 0) > 0) {
    output.note(t('cli.dropped', { count: answer.lineage?.droppedMessages ?? 0 }));
  }
  if (answer.state === 'failed' || answer.error !== null) {
    throw new SottoError((answer.error ?? 'INTERNAL') satisfies ErrorCode);
  }
}
