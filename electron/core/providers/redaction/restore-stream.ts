import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';

import type { Restorer, RestoreOptions, UnknownPlaceholder } from '../../privacy/restore/restorer.ts';

type StreamPart = LanguageModelV4StreamPart;
type Kind = 'text' | 'reasoning' | 'tool-input';

export interface RestoreStreamOptions {
  readonly restorer: (options?: RestoreOptions) => Restorer;
  /** Placeholders in a block of text that this conversation never gave out; offsets are of that block's text. */
  readonly onUnknown?: (blockId: string, unknown: readonly UnknownPlaceholder[]) => void;
}

interface Block {
  readonly kind: Kind;
  readonly restorer: Restorer;
}

/** Puts values back into everything a model says: text, reasoning, the arguments of tools, titles of sources. */
export function restoreStream(options: RestoreStreamOptions): TransformStream<StreamPart, StreamPart> {
  const blocks = new Map<string, Block>();
  const whole = (text: string, how?: RestoreOptions): string => {
    const restorer = options.restorer(how);
    return restorer.push(text) + restorer.end();
  };
  const key = (kind: Kind, id: string): string => `${kind} ${id}`;
  const blockOf = (kind: Kind, id: string, how?: RestoreOptions): Block => {
    const found = blocks.get(key(kind, id));
    if (found !== undefined) return found;
    const block = { kind, restorer: options.restorer(how) };
    blocks.set(key(kind, id), block);
    return block;
  };
  const close = (kind: Kind, id: string): StreamPart[] => {
    const block = blocks.get(key(kind, id));
    if (block === undefined) return [];
    blocks.delete(key(kind, id));
    const rest = block.restorer.end();
    if (kind === 'text' && block.restorer.unknown.length > 0) options.onUnknown?.(id, block.restorer.unknown);
    return rest === '' ? [] : [{ type: `${kind}-delta`, id, delta: rest }];
  };
  const closeAll = (): StreamPart[] =>
    [...blocks.keys()].flatMap((name) => {
      const at = name.indexOf(' ');
      return close(name.slice(0, at) as Kind, name.slice(at + 1));
    });

  const restore = (part: StreamPart): StreamPart[] => {
    switch (part.type) {
      case 'tool-input-start':
        blockOf('tool-input', part.id, { escape: part.inputEncoding === 'text' ? 'none' : 'json' });
        return [part];
      case 'text-delta':
      case 'reasoning-delta':
      case 'tool-input-delta': {
        const kind = part.type.slice(0, -'-delta'.length) as Kind;
        const { restorer } = blockOf(kind, part.id, { escape: kind === 'tool-input' ? 'json' : 'none' });
        const delta = restorer.push(part.delta);
        return delta === '' ? [] : [{ ...part, delta }];
      }
      case 'text-end':
        return [...close('text', part.id), part];
      case 'reasoning-end':
        return [...close('reasoning', part.id), part];
      case 'tool-input-end':
        return [...close('tool-input', part.id), part];
      case 'tool-call':
        return [{ ...part, input: whole(part.input, { escape: 'json' }) }];
      case 'tool-result':
        return [
          { ...part, result: JSON.parse(whole(JSON.stringify(part.result), { escape: 'json' })) as typeof part.result },
        ];
      case 'source':
        return [part.sourceType === 'url' ? { ...part, url: whole(part.url) } : { ...part, title: whole(part.title) }];
      case 'finish':
      case 'error':
        // whoever is cut off in the middle of a placeholder has still said what came before it
        return [...closeAll(), part];
      case 'raw':
        return [];
      case 'stream-start':
      case 'response-metadata':
      case 'text-start':
      case 'reasoning-start':
      case 'file':
      case 'reasoning-file':
      case 'custom':
      case 'tool-approval-request':
      case 'ping':
        return [part];
    }
  };

  return new TransformStream<StreamPart, StreamPart>({
    transform(part, controller) {
      for (const one of restore(part)) controller.enqueue(one);
    },
    flush(controller) {
      for (const one of closeAll()) controller.enqueue(one);
    },
  });
}
