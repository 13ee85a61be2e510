import { z } from 'zod';

import { ATTACHMENT_LIMITS } from '../../../../shared/domain/attachment.ts';
import { isStarterId } from '../../../../shared/domain/assistant-starters.ts';
import { isTemporaryId } from '../../../../shared/domain/temporary.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { portableAssistant, portableAttachment, portableSnippet, VERSION } from '../portable.ts';
import type { PortableAssistant, PortableAttachment, PortableSnippet } from '../portable.ts';
import { fromChatGpt } from './from-chatgpt.ts';
import { fromClaude } from './from-claude.ts';
import { fromOpenWebUi } from './from-open-webui.ts';
import { fromSotto } from './from-sotto.ts';
import type { Reader, Recognised } from './recognised.ts';
import { splitJson } from './split-json.ts';
import { toUtf8 } from './to-utf8.ts';
import { isFields, textOf } from './values.ts';

/** What a document says, in order. An attachment belongs to the conversation that follows it. */
export type Element =
  | { readonly kind: 'attachment'; readonly attachment: PortableAttachment }
  /** One of the next conversation's attachments could not be read. */
  | { readonly kind: 'attachment-left-out' }
  | { readonly kind: 'conversation'; readonly found: Recognised }
  | { readonly kind: 'assistant'; readonly assistant: PortableAssistant }
  | { readonly kind: 'snippet'; readonly snippet: PortableSnippet };

const FOREIGN: readonly Reader[] = [fromChatGpt, fromClaude, fromOpenWebUi];

const header = z.object({ format: z.literal('sotto'), version: z.int() });

/** Reads one JSON text, whoever wrote it. Throws IMPORT_UNRECOGNISED, and IMPORT_TOO_NEW for one of a later Sotto. */
export async function* readElements(bytes: AsyncIterable<Buffer>): AsyncGenerator<Element> {
  const fields: Record<string, unknown> = {};
  let ours: boolean | undefined;
  for await (const piece of splitJson(toUtf8(bytes))) {
    if (piece.kind === 'field') {
      fields[piece.key] = parsed(piece.json)?.value;
      continue;
    }
    ours ??= isOurs(fields);
    if (piece.kind === 'cut-off') yield problem('cut-off');
    else if (piece.kind === 'too-large')
      yield piece.of === 'element' ? problem('too-large') : { kind: 'attachment-left-out' };
    else if (piece.kind === 'attachment') yield ours ? attachmentOf(piece.json) : { kind: 'attachment-left-out' };
    else if (piece.of === 'conversations') yield { kind: 'conversation', found: recognise(piece.json, ours) };
    else if (ours) yield* besideOf(piece.of, piece.json);
  }
}

/** Fields come before the conversations in every file of ours. */
function isOurs(fields: Readonly<Record<string, unknown>>): boolean {
  const ours = header.safeParse(fields);
  if (!ours.success) return false;
  if (ours.data.version > VERSION) throw new SottoError('IMPORT_TOO_NEW');
  return true;
}

function recognise(json: Buffer, ours: boolean): Recognised {
  const read = parsed(json);
  if (read === null) return { problem: 'wrong-encoding', title: null };
  const { value } = read;
  if (value === undefined) return { problem: 'broken-json', title: null };
  if (!isFields(value)) return { problem: 'unknown-format', title: null };
  for (const reader of ours ? [fromSotto] : FOREIGN) {
    const found = reader(value);
    if (found !== null) return found;
  }
  const title = textOf(value['title']) || textOf(value['name']);
  return { problem: 'unknown-format', title: title === '' ? null : title.slice(0, 200) };
}

/** What is not what it should be is left out: it says nothing about the conversations. */
function* besideOf(list: 'assistants' | 'snippets', json: Buffer): Generator<Element> {
  const value = parsed(json)?.value;
  const read = list === 'assistants' ? portableAssistant.safeParse(value) : portableSnippet.safeParse(value);
  if (!read.success || isStarterId(read.data.id) || isTemporaryId(read.data.id)) return;
  if ('prompt' in read.data) yield { kind: 'assistant', assistant: read.data };
  else yield { kind: 'snippet', snippet: read.data };
}

function attachmentOf(json: Buffer): Element {
  const read = portableAttachment.safeParse(parsed(json)?.value);
  if (!read.success) return { kind: 'attachment-left-out' };
  const { id, data, text } = read.data;
  const tooLarge = data.length > (ATTACHMENT_LIMITS.bytes / 3) * 4 + 4 || text.length > ATTACHMENT_LIMITS.characters;
  if (isTemporaryId(id) || tooLarge) return { kind: 'attachment-left-out' };
  return { kind: 'attachment', attachment: read.data };
}

function problem(what: 'cut-off' | 'too-large'): Element {
  return { kind: 'conversation', found: { problem: what, title: null } };
}

/** Null for what is no UTF-8; `value` undefined for what is no JSON. */
function parsed(json: Buffer): { readonly value: unknown } | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(json);
  } catch {
    return null;
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { value: undefined };
  }
}
