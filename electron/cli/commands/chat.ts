import { SottoError } from '../../../shared/errors.ts';
import { fillSnippet } from '../../../shared/domain/snippet-template.ts';
import type { CallParams, SamplingParameters } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import { attachFiles } from '../attach-files.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { findAssistant, findSnippet } from '../find-assistant.ts';
import { findModel } from '../find-model.ts';
import { follow, report, stopOnInterrupt } from '../follow-answer.ts';
import type { Handlers } from '../../core/rpc/handlers.ts';

const ROUTES = ['auto', 'device', 'private', 'cloud'] as const;
type RouteOption = (typeof ROUTES)[number];

const isRoute = (value: unknown): value is RouteOption => (ROUTES as readonly unknown[]).includes(value);

export const chat: Command = {
  usage:
    'chat [--conversation ID] [--model ID|FILE.gguf] [--route auto|device|private|cloud] [--max-tokens N] [--temperature T] [--attach FILE]… [--replace VALUE]… [--temporary] [--assistant A] [--snippet S [--set NAME=VALUE]…] TEXT',
  options: {
    conversation: { type: 'string' },
    model: { type: 'string' },
    route: { type: 'string' },
    'max-tokens': { type: 'string' },
    temperature: { type: 'string' },
    attach: { type: 'string', multiple: true },
    replace: { type: 'string', multiple: true },
    temporary: { type: 'boolean' },
    assistant: { type: 'string' },
    snippet: { type: 'string' },
    set: { type: 'string', multiple: true },
  },
  async run(context) {
    const { options, positionals, output } = context;
    const route = options['route'] ?? 'auto';
    if ((positionals.length === 0 && options['snippet'] === undefined) || !isRoute(route))
      throw new SottoError('USAGE');
    const sampling = samplingFrom(options);
    const { handlers } = await context.core('unlocked');
    const text = await textOf(handlers, positionals, options);
    const signal = new AbortController().signal;
    const modelId = await modelIdFor(handlers, options['model']);

    const conversationId = await conversationFor(handlers, options);
    const begin = await assistantFor(handlers, conversationId, options['assistant']);
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
      ...(begin === undefined ? {} : { begin }),
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

/** A snippet goes before what is written beside it. */
async function textOf(handlers: Handlers, words: readonly string[], options: OptionValues): Promise<string> {
  const written = words.join(' ');
  if (typeof options['snippet'] !== 'string') return written;
  const given = Array.isArray(options['set']) ? options['set'].map(String) : [];
  const values = new Map([['date', new Date().toISOString().slice(0, 10)]]);
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) throw new SottoError('USAGE');
    values.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const { text } = await findSnippet(handlers, options['snippet']);
  return [fillSnippet(text, values), written].filter((part) => part !== '').join('\n\n');
}

/** Of a conversation that is there it is chosen now; a new one begins with it. */
async function assistantFor(
  handlers: Handlers,
  conversationId: string | null,
  reference: unknown,
): Promise<CallParams<'chat.send'>['begin']> {
  if (typeof reference !== 'string') return undefined;
  const { id: assistantId } = await findAssistant(handlers, reference);
  if (conversationId === null) return { assistantId };
  await handlers.calls['conversations.configure']({ id: conversationId, assistantId }, new AbortController().signal);
  return undefined;
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
