import type { CatalogOffer } from '../../../shared/contract/models.ts';
import type { CatalogModel, ModelCatalog } from '../../../shared/domain/model-catalog.ts';
import type { LocalModel } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { advise } from './advise.ts';
import type { Machine } from './advise.ts';
import { catalogMemory } from './catalog-memory.ts';
import { findSource } from './download/find-source.ts';
import type { FoundSource } from './download/find-source.ts';

/** Tokens for which memory is told: what a conversation usually gets. */
const USUAL_CONTEXT = 8192;
const MOST_SUGGESTED = 2;

interface OfferOptions {
  readonly catalog: ModelCatalog;
  readonly machine: Machine;
  readonly policy: PolicySettings;
  readonly models: readonly LocalModel[];
  /** Tokens; null for the usual. */
  readonly context: number | null;
}

/** The catalog as it looks from this computer; the best for it are suggested. */
export function offerCatalog(options: OfferOptions): CatalogOffer[] {
  const { catalog, machine, policy, models, context } = options;
  const offers = catalog.models.map((entry): CatalogOffer => {
    const source = allowedSource(entry, catalog, policy);
    const memory = catalogMemory(entry, Math.min(context ?? USUAL_CONTEXT, entry.contextLength ?? Infinity));
    const { id, name, file, parameters, quantization, contextLength, languages, goodAt, licence, sizeBytes } = entry;
    return {
      ...{ id, name, file, parameters, quantization, contextLength, languages, goodAt, licence, sizeBytes },
      sha256: entry.sha256,
      host: source === null ? new URL(entry.url).host : new URL(source.url).host,
      memory,
      ...advise(memory.all, memory.weights, machine),
      modelId: models.find((it) => it.sha256 !== null && it.sha256 === entry.sha256?.value)?.id ?? null,
      forbidden: source === null,
      suggested: false,
    };
  });
  const best = offers
    .filter((it) => it.verdict === 'well' && !it.forbidden && it.licence.openSource && it.sha256 !== null)
    .toSorted((a, b) => (b.parameters ?? 0) - (a.parameters ?? 0))
    .slice(0, MOST_SUGGESTED);
  return offers.map((offer) => ({ ...offer, suggested: best.includes(offer) }));
}

/** Where it would come from; null when a company's policy forbids it. */
function allowedSource(entry: CatalogModel, catalog: ModelCatalog, policy: PolicySettings): FoundSource | null {
  try {
    return findSource({ kind: 'catalog', id: entry.id }, catalog, policy);
  } catch (error) {
    if (error instanceof SottoError) return null;
    throw error;
  }
}
