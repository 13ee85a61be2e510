import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Middleware } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';

import { SottoError } from '../../../../shared/errors.ts';
import type { RequestRedactor } from './request-redactor.ts';
import { restoreStream } from './restore-stream.ts';
import type { RestoreStreamOptions } from './restore-stream.ts';
import { collecting, replacing } from './text-visitor.ts';
import { visitCall } from './visit-call.ts';

/** The call with every value replaced. @throws SottoError PRIVACY_ANALYSIS_FAILED, EGRESS_MUST_STAY, EGRESS_UNCHECKED */
export function redactCall(options: LanguageModelV4CallOptions, redactor: RequestRedactor): LanguageModelV4CallOptions {
  const originals: string[] = [];
  visitCall(options, collecting(originals));
  return visitCall(options, replacing(originals, redactor.redactAll(originals)));
}

/** A model that only ever sees placeholders, and whose answers come back with the values in place. */
export function withRedaction(
  model: LanguageModelV4,
  redactor: RequestRedactor,
  observe: Pick<RestoreStreamOptions, 'onUnknown'> = {},
): LanguageModelV4 {
  const middleware: LanguageModelV4Middleware = {
    specificationVersion: 'v4',
    // no address is passed on to be fetched by someone else
    overrideSupportedUrls: () => ({}),
    transformParams: ({ params }) => Promise.resolve(redactCall(params, redactor)),
    // every call of ours streams; an unstreamed answer would need a second way to restore it
    wrapGenerate: () => Promise.reject(new SottoError('EGRESS_UNCHECKED', { part: 'generate' })),
    wrapStream: async ({ doStream }) => {
      const { stream } = await doStream();
      const restored = restoreStream({ restorer: (how) => redactor.restorer(how), ...observe });
      return { stream: stream.pipeThrough(restored) };
    },
  };
  return wrapLanguageModel({ model, middleware });
}
