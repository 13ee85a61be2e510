import { basename } from 'node:path';

import type { GgufFacts } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { architectureKind } from './architectures.ts';
import { memoryEstimate } from '../../../shared/domain/model-memory.ts';
import { modelShape } from './model-shape.ts';
import type { ModelShape } from '../../../shared/domain/model-memory.ts';
import { readGgufHeader } from './read-header.ts';
import type { GgufHeader } from './read-header.ts';
import { FILE_TYPES } from './tensor-types.ts';

/** Tokens of a conversation when nobody chose, for models that were trained for at least as many. */
export const USUAL_CONTEXT = 8192;
const NAME_LENGTH = 200;

export interface InspectedModel {
  readonly facts: GgufFacts;
  readonly shape: ModelShape;
  /** Bytes of all weights. */
  readonly weightBytes: number;
}

/**
 * What a GGUF file says about itself. Throws what `readGgufHeader` throws, and MODEL_UNSUPPORTED_ARCHITECTURE for one that
 * the bundled llama.cpp doesn't know or that doesn't write text.
 */
export function inspectGguf(path: string): InspectedModel {
  const header = readGgufHeader(path);
  const architecture = text(header, 'general.architecture');
  if (architecture === undefined) throw new SottoError('MODEL_HEADER_INVALID');
  const kind = architectureKind(architecture);
  if (kind === undefined)
    throw new SottoError('MODEL_UNSUPPORTED_ARCHITECTURE', { architecture: printable(architecture, 40) });
  refuseParts(header);

  const shape = modelShape(header.metadata, architecture);
  const memoryContext = Math.min(shape.contextLength, USUAL_CONTEXT);
  const pooling = header.metadata.get(`${architecture}.pooling_type`);
  const facts: GgufFacts = {
    name: printable(text(header, 'general.name') ?? basename(path).replace(/\.gguf$/i, ''), NAME_LENGTH),
    architecture,
    parameters: header.tensors.parameters,
    quantization: quantization(header),
    contextLength: shape.contextLength,
    sizeBytes: header.fileSize,
    memoryBytes: memoryEstimate(shape, header.tensors.bytes, memoryContext),
    memoryContext,
    hasChatTemplate: text(header, 'tokenizer.chat_template') !== undefined,
    // llama.cpp's pooling types above 0 turn hidden states into one vector
    kind: typeof pooling === 'number' && pooling > 0 ? 'embedding' : kind,
  };
  return { facts, shape, weightBytes: header.tensors.bytes };
}

/** A model in several files can't be checked as one: llama.cpp would open files that nobody named. */
function refuseParts(header: GgufHeader): void {
  const parts = header.metadata.get('split.count');
  if (typeof parts === 'number' && parts > 1) throw new SottoError('MODEL_HEADER_INVALID', { parts });
}

function quantization(header: GgufHeader): string {
  const type = header.metadata.get('general.file_type');
  return (typeof type === 'number' ? FILE_TYPES[type] : undefined) ?? header.tensors.mainType;
}

function text(header: GgufHeader, key: string): string | undefined {
  const value = header.metadata.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Without control characters and without characters that turn the direction of what stands beside them. */
function printable(value: string, length: number): string {
  const clean = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  return Array.from(clean).slice(0, length).join('') || 'GGUF';
}
