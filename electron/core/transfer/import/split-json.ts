import { SottoError } from '../../../../shared/errors.ts';
import type { JsonPiece, SplitLimits } from './json-piece.ts';
import { JsonSplitter } from './json-splitter.ts';

const LIMITS: SplitLimits = { element: 64 * 1024 * 1024, attachment: 64 * 1024 * 1024 };

/**
 * Takes a JSON text apart into the elements of its array of conversations, without ever holding more than one: the text
 * is either such an array, or an object with one under `conversations` and perhaps others of ours beside it. It finds borders only; what lies between them is
 * for `JSON.parse`, so that one broken element says nothing about the next. An element's own `attachments` array is
 * taken out of it and comes before it. UTF-8 in. Throws IMPORT_UNRECOGNISED for what is neither.
 */
export async function* splitJson(
  bytes: AsyncIterable<Buffer>,
  limits: SplitLimits = LIMITS,
): AsyncGenerator<JsonPiece> {
  const splitter = new JsonSplitter(limits);
  for await (const chunk of bytes) {
    yield* splitter.take(chunk);
    if (splitter.state === 'ended') return;
  }
  if (splitter.state === 'nothing') throw new SottoError('IMPORT_UNRECOGNISED');
  yield { kind: 'cut-off' };
}
