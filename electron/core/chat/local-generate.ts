import { SottoError } from '../../../shared/errors.ts';
import type { LocalInference } from '../local/local-inference.ts';
import type { ModelLibrary } from '../models/model-library.ts';
import { textsOf } from './prompt.ts';
import type { Generate } from './generation.ts';

/** Answers a turn with the model on this device. */
export function localGenerate(inference: LocalInference, models: ModelLibrary): Generate {
  return async function* generate({ conversationId, modelId, plan, sampling, signal }) {
    const model = await models.toLoad(await models.get(modelId));
    const all = plan.prompt.map((message) => ({ role: message.role, content: textsOf(message).join('\n\n') }));
    // an answer at the end is one to be gone on with
    const last = all.at(-1);
    const prefix = last?.role === 'assistant' ? last.content : undefined;
    const messages = prefix === undefined ? all : all.slice(0, -1);
    const request = { model, conversationKey: conversationId, messages, prefix, sampling };
    for await (const event of inference.generate(request, signal)) {
      if (event.type === 'text-delta') {
        yield { type: 'text-delta', text: event.text };
        continue;
      }
      const { durationMs: _duration, ...stats } = event.stats;
      return stats;
    }
    throw new SottoError('INFERENCE_CRASHED');
  };
}
