import type { CallParams, CallResult, Message } from '../../../shared/contract.ts';
import { estimatePrompt } from '../../../shared/domain/estimate-tokens.ts';
import type { SetupFor } from '../assistants/effective.ts';
import type { WithParts } from '../attachments/with-parts.ts';
import type { LocalInference } from '../local/local-inference.ts';
import type { ModelLibrary } from '../models/model-library.ts';
import type { RemoteProviders } from '../remote/remote-providers.ts';
import { splitModelId } from '../remote/provider-record.ts';
import type { Store } from '../store/store.ts';
import { promptFor, textsOf } from './prompt.ts';

interface MeasureOptions {
  readonly store: Store;
  readonly setup: SetupFor;
  readonly withParts: WithParts;
  readonly models: Pick<ModelLibrary, 'list' | 'toLoad'>;
  readonly providers: Pick<RemoteProviders, 'list'>;
  readonly inference: Pick<LocalInference, 'measure'>;
}

type Measured = CallResult<'chat.measure'>;

/** How full a model's context would be with this draft. Asks nobody outside, and loads nothing. */
export type Measure = (params: CallParams<'chat.measure'>) => Promise<Measured>;

export function createMeasure({ store, setup, withParts, models, providers, inference }: MeasureOptions): Measure {
  return async ({ conversationId, parentId, text, attachmentIds, modelId, begin }) => {
    const before = parentId === null ? [] : await store.call('messages.branch', { id: parentId });
    const draft: Pick<Message, 'role' | 'content' | 'state'> = { role: 'user', content: text, state: 'complete' };
    const { systemPrompt, sampling, chosen } = await setup({
      conversationId: before[0]?.conversationId ?? conversationId,
      begin,
    });
    const hasDraft = text !== '' || (attachmentIds ?? []).length > 0;
    const branch = await withParts(hasDraft ? [...before, draft] : before, hasDraft ? attachmentIds : []);
    const prompt = promptFor(systemPrompt, branch);
    const messages = prompt.map((message) => ({ role: message.role, content: textsOf(message).join('\n\n') }));
    const promptTokens = estimatePrompt(messages.map(({ content }) => content));

    const local = (await models.list()).find(({ id }) => id === modelId);
    if (local === undefined) {
      const contextSize = await contextOf(modelId);
      return {
        promptTokens,
        contextSize,
        dropped: 0,
        // services count what an answer may have at most as well, where it was asked for
        fits: contextSize === null || promptTokens + (chosen.maxTokens ?? 0) <= contextSize,
        exact: false,
      };
    }
    const known =
      messages.length === 0 || local.fileState !== 'ok' || local.kind !== 'chat'
        ? null
        : await inference.measure(await models.toLoad(local), messages, sampling.maxTokens);
    if (known !== null) return { ...known, exact: true };
    const contextSize = local.load.contextSize ?? local.memoryContext;
    return { promptTokens, contextSize, dropped: 0, fits: promptTokens <= contextSize, exact: false };
  };

  /** What its provider says; null when it does not. */
  async function contextOf(modelId: string): Promise<number | null> {
    const parts = splitModelId(modelId);
    const record = (await providers.list()).find(({ settings: { id } }) => id === parts?.providerId);
    return record?.models.find(({ id }) => id === parts?.modelId)?.contextTokens ?? null;
  }
}
