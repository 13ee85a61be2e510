import { z } from 'zod';

import { providerKind, providerModel, providerSettings } from '../domain/provider.ts';
import { call, empty, id, timestamp } from './primitives.ts';

/** A provider as a window sees it: never with its key. */
export const provider = z.strictObject({
  settings: providerSettings,
  models: z.array(providerModel),
  addedAt: timestamp,
  keyAddedAt: timestamp.nullable(),
  consentAt: timestamp.nullable(),
  /** The key's last four characters; absent or null when it is not known. */
  keyMask: z.string().max(16).nullable().optional(),
  keyRotateAfterDays: z.int().min(1).max(3650).optional(),
  /** The policy key by which a company does not want it used; absent when it may be. */
  forbiddenBy: z.string().optional(),
  /** This calendar month, in US dollars. `unknown`: answers whose cost nobody knows; they are in no sum. */
  usage: z
    .strictObject({
      spent: z.number().nonnegative(),
      unknown: z.int().nonnegative(),
      state: z.enum(['ok', 'warn', 'spent']),
    })
    .optional(),
});

export const providerCalls = {
  'providers.list': call(empty, z.strictObject({ items: z.array(provider) })),
  'providers.add': call(
    z.strictObject({
      id,
      kind: providerKind,
      /** Id of a preset: openai, azure, google, anthropic, mistral, ollama … */
      preset: z.string().max(64).optional(),
      zone: z.enum(['private', 'cloud']).optional(),
      baseUrl: z.string().max(2000).optional(),
      models: z.array(z.string().min(1).max(300)).max(500),
      apiKey: z.string().min(1).max(10_000).optional(),
      /** `false` keeps the key unasked, for somebody who is offline. */
      test: z.boolean().optional(),
      allowInsecureLoopback: z.boolean().optional(),
      /** PEM certificates that alone are trusted. */
      ca: z.array(z.string().max(100_000)).max(20).optional(),
      /** The person has read what the provider says and agrees that words may go there. */
      consent: z.boolean(),
    }),
    provider,
  ),
  'providers.consent': call(z.strictObject({ id, consent: z.boolean() }), provider),
  'providers.setModels': call(z.strictObject({ id, models: z.array(providerModel).max(500) }), provider),
  /** Replaces the key once the provider has taken the new one; `test: false` replaces it unasked. */
  'providers.setKey': call(
    z.strictObject({ id, apiKey: z.string().min(1).max(10_000), test: z.boolean().optional() }),
    provider,
  ),
  /** US dollars for a calendar month; null for no limit. */
  'providers.setBudget': call(z.strictObject({ id, monthlyBudget: z.number().positive().nullable() }), provider),
  /** How to reach it, whatever is given; never where to. Null takes a thing away. */
  'providers.update': call(
    z.strictObject({
      id,
      ca: z.array(z.string().max(100_000)).max(20).optional(),
      pins: providerSettings.shape.pins.optional(),
      /** Both in PEM. The key is kept with the secrets. */
      client: z
        .strictObject({ certificate: z.string().max(100_000), key: z.string().max(100_000) })
        .nullable()
        .optional(),
      proxy: providerSettings.shape.proxy.optional(),
      proxyPassword: z.string().max(1000).nullable().optional(),
      requestsPerMinute: providerSettings.shape.requestsPerMinute.optional(),
      keyRotateAfterDays: z.int().min(1).max(3650).optional(),
    }),
    provider,
  ),
  'providers.remove': call(z.strictObject({ id }), empty),
  /** Asks the provider itself; the request is in the ledger. */
  'providers.test': call(z.strictObject({ id }), z.strictObject({ models: z.array(providerModel) })),
} as const;
