import { z } from 'zod';

import cards from './provider-cards.json' with { type: 'json' };
import { PROVIDER_PRESETS } from './provider-presets.ts';

/** What a provider says it does with requests. Null: nobody has read it for certain; the window then says so. */
const providerCard = z.strictObject({
  preset: z.string(),
  /** Whether requests train models. `not-when-paid`: free use does. */
  training: z.enum(['not-by-default', 'not-when-paid']).nullable(),
  /** Days that requests are kept, at most, as a rule. */
  retentionDays: z.int().nonnegative().nullable(),
  /** Whether it names exceptions: the law, abuse. */
  retentionMayBeLonger: z.boolean().nullable(),
  /** `own-setting`: the customer switches it on. */
  zeroRetention: z.enum(['on-approval', 'own-setting']).nullable(),
  /** Where requests are kept. `chosen`: in the part of the world that the customer chose. */
  region: z.enum(['chosen']).nullable(),
  /** Whether requests go on to other companies, with rules of their own. */
  passesOn: z.boolean().nullable(),
  /** Day on which the sources were read, ISO 8601. */
  readOn: z.iso.date().nullable(),
  sources: z.array(z.url()),
});

export type ProviderCard = z.infer<typeof providerCard>;

/** The card of a preset; everything unread for one that has none, and for a server that one runs oneself. */
export function cardOf(preset: string | null): ProviderCard {
  const found = z
    .array(providerCard)
    .parse(cards)
    .find((card) => card.preset === preset);
  if (found !== undefined) return found;
  const known = PROVIDER_PRESETS.some(({ id }) => id === preset);
  return {
    preset: known && preset !== null ? preset : 'custom',
    training: null,
    retentionDays: null,
    retentionMayBeLonger: null,
    zeroRetention: null,
    region: null,
    passesOn: null,
    readOn: null,
    sources: [],
  };
}
