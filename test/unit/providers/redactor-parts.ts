import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';

import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { createRequestRedactor } from '../../../electron/core/providers/redaction/request-redactor.ts';
import type { RequestRedactorOptions } from '../../../electron/core/providers/redaction/request-redactor.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';

const engine = createPrivacyEngine();

export function redactor(change: Partial<RequestRedactorOptions> = {}) {
  return createRequestRedactor({
    analyze: (text) => engine.analyze(text),
    session: createRedactionSession(),
    policy: DEFAULT_ROUTE_POLICY,
    ...change,
  });
}

export type Prompt = LanguageModelV4CallOptions['prompt'];

export async function through(
  transform: TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>,
  parts: readonly LanguageModelV4StreamPart[],
): Promise<LanguageModelV4StreamPart[]> {
  const source = new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const out: LanguageModelV4StreamPart[] = [];
  const reader = source.pipeThrough(transform).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) out.push(next.value);
  return out;
}
