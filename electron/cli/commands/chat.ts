import { SottoError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { CallParams, Message, SamplingParameters } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import { attachFiles } from '../attach-files.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { findModel } from '../find-model.ts';
import type { Handlers } from '../../core/rpc/handlers.ts';
import { printable } from '../output.ts';

const ROUTES = ['auto', 'device', 'private', 'cloud'] as const;
type RouteOption = (typeof ROUTES)[number];

const isRoute = (value: unknown): value is RouteOption => (ROUTES as readonly unknown[]).includes(value);

export const chat: Command = {
  usage:
    'chat [--conversation ID] [--model ID|FILE.gguf] [--route auto|device|private|cloud] [--max-tokens N] [--temperature T] [--attach FILE]… [--replace VALUE]… [--temporary] TEXT',
  options: {
    conversation: { type: 'string' },
    model: { type: 'string' },
    route: { type: 'string' },
    'max-tokens': { type: 'string' },
    temperature: { type: 'string' },
    attach: { type: 'string', multiple: true },
    replace: { type: 'string', multiple: true },
    temporary: { type: 'boolean' },
  },
  async run(context) {
    const { options, positionals, output } = context;
    const text = positionals.join(' ');
    const route = options['route'] ?? 'auto';
    if (text === '' || !isRoute(route)) throw new SottoError('USAGE');
    const sampling = samplingFrom(options);
    const { handlers } = await context.core('unlocked');
    const signal = new AbortController().signal;
    const modelId = await modelIdFor(handlers, options['model']);

    const conversationId = await conversationFor(handlers, options);
    const parentId =
      conversationId === null
        ? null
        : (await handlers.calls['conversations.get']({ id: conversationId }, signal)).leafId;
    const attachmentIds = await attachFiles(handlers, conversationId, options['attach']);
    const turn = {
      conversationId,
      parentId,
      text,
      sampling,
      ...(attachmentIds.length === 0 ? {} : { attachmentIds }),
      ...(Array.isArray(options['replace']) ? { replace: options['replace'].map(String) } : {}),
      ...(modelId === undefined ? {} : { modelId }),
      ...(route === 'auto' ? {} : { zone: route }),
    };
    const sent = await handlers.calls['chat.send'](turn, signal).catch(async (error: unknown) => {
      if (error instanceof SottoError && error.code === 'ROUTE_REFUSED') await explain(context, handlers, turn);
      throw error;
    });
    const { modelId: chosen, modelName: _name, ...where } = sent.route;
    output.object({ type: 'route', ...where, model: chosen });
    stopOnInterrupt(() => void handlers.calls['chat.stop']({ messageId: sent.answer.id }, signal));
    const answer = await follow(context, sent.answer.id);
    report(context, sent.conversation.id, answer);
  },
};

/** Null: a new one, made with its first turn. A temporary one can't be gone on with: it ends with the program. */
async function conversationFor(handlers: Handlers, options: OptionValues): Promise<string | null> {
  const { conversation, temporary } = options;
  if (temporary !== true) return typeof conversation === 'string' ? conversation : null;
  if (conversation !== undefined) throw new SottoError('USAGE');
  return (await handlers.calls['conversations.create']({ temporary: true }, new AbortController().signal)).id;
}

/** A model of a provider is `<id>/<model>`; one on this device an id, a name or a file. */
async function modelIdFor(handlers: Handlers, reference: unknown): Promise<string | undefined> {
  if (typeof reference !== 'string') return undefined;
  const { items } = await handlers.calls['providers.list']({}, new AbortController().signal);
  const remote = items.flatMap(({ settings, models }) => models.map((model) => `${settings.id}/${model.id}`));
  return remote.includes(reference) ? reference : (await findModel(handlers, reference)).id;
}

/** Says why a turn may not go where it would have to. */
async function explain(
  { output }: CommandContext,
  handlers: Handlers,
  turn: CallParams<'chat.preview'>,
): Promise<void> {
  const preview = await handlers.calls['chat.preview'](turn, new AbortController().signal);
  if (preview.outcome !== 'refused') return;
  const { refusal, sensitivity, reasons } = preview;
  output.object({ type: 'refused', refusal, sensitivity, reasons });
  const words = t as unknown as (key: string, values?: object) => string;
  output.note(words(`route.refusals.${refusal}`));
  for (const { code, values } of reasons) output.note(`  ${words(`route.reasons.${code}`, values)}`);
}

function samplingFrom(options: OptionValues): Partial<SamplingParameters> {
  return {
    ...optionalNumber(options['max-tokens'], 'maxTokens', (n) => Number.isInteger(n) && n >= 1),
    ...optionalNumber(options['temperature'], 'temperature', (n) => n >= 0 && n <= 5),
  };
}

function optionalNumber<K extends string>(
  value: unknown,
  key: K,
  valid: (n: number) => boolean,
): { [P in K]?: number } {
  if (value === undefined) return {};
  const number = Number(value);
  if (typeof value !== 'string' || value.trim() === '' || !valid(number)) throw new SottoError('USAGE');
  return { [key]: number } as { [P in K]?: number };
}

/** The first Ctrl+C stops the answer and keeps what is there; the second ends the program as usual. */
function stopOnInterrupt(stop: () => void): void {
  process.once('SIGINT', stop);
}

async function follow({ core, output }: CommandContext, messageId: string): Promise<Message> {
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

function report({ output }: CommandContext, conversation: string, answer: Message): void {
  output.raw('\n');
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
