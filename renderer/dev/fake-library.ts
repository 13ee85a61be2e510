import type { CallName, CallParams, CallResult } from '../../shared/contract.ts';
import type { CatalogOffer } from '../../shared/contract/models.ts';

type Handlers = { [M in CallName]?: (params: CallParams<M>) => CallResult<M> };

const MEMORY = 16e9;

const offer = (name: string, billions: number, change: Partial<CatalogOffer>): CatalogOffer => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  file: 'model.gguf',
  host: 'huggingface.co',
  parameters: billions * 1e9,
  quantization: 'Q4_K_M',
  contextLength: 32_768,
  languages: null,
  goodAt: ['writing', 'summaries'],
  licence: { id: 'Apache-2.0', name: 'Apache License 2.0', openSource: true, url: 'https://www.apache.org/' },
  sizeBytes: billions * 6e8,
  sha256: { value: 'ab'.repeat(32), source: 'a gallery', read: '2026-11-23' },
  memory: { context: 8192, weights: billions * 6e8, cache: 9e8, rest: 6e8, all: billions * 6e8 + 15e8 },
  verdict: 'well',
  reason: null,
  tokensPerSecond: 35 / (billions * 0.6),
  modelId: null,
  forbidden: false,
  suggested: false,
  ...change,
});

/** A library with a model of every verdict, and one file of another program. */
export function fakeLibrary(): Handlers {
  const items = [
    offer('Fits well 4B', 4, { suggested: true }),
    offer('A tight fit 14B', 14, { verdict: 'slow', reason: 'memory-tight' }),
    offer('Too large 32B', 32, { verdict: 'too-large', reason: 'memory' }),
    offer('Not allowed 3B', 3, { forbidden: true, sha256: null, sizeBytes: null }),
  ];
  return {
    'models.catalog': () => ({ machine: { memory: MEMORY, cores: 8 }, items }),
    'models.find': () => ({
      items: [{ app: 'ollama', name: 'llama3.2:1b', path: '/home/someone/.ollama/models/blobs/x', sizeBytes: 13e8 }],
    }),
    'models.speed': () => ({ reading: 120, writing: 14.2 }),
    'downloads.list': () => ({ items: [] }),
  };
}
