import { z } from 'zod';

/** Which wire format a provider speaks. */
export const PROVIDER_KINDS = ['openai', 'azure', 'google', 'anthropic', 'openai-compatible'] as const;
export const providerKind = z.enum(PROVIDER_KINDS);

const pem = z.string().startsWith('-----BEGIN CERTIFICATE-----').max(100_000);

/** How to reach a provider. Nothing in here is secret: keys and passwords are kept apart, by the provider's id. */
export const providerSettings = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[A-Za-z0-9_-]+$/),
  kind: providerKind,
  /** Id of the preset it was made from. */
  preset: z.string().max(64).nullable(),
  name: z.string().min(1).max(200),
  zone: z.enum(['private', 'cloud']),
  baseUrl: z.string().min(1).max(2000),
  allowInsecureLoopback: z.boolean(),
  /** PEM; when there are any, they alone are trusted. */
  ca: z.array(pem).max(20),
  systemCa: z.boolean(),
  /** PEM. Its key is kept with the secrets. */
  clientCertificate: pem.nullable(),
  /** SHA-256 of SubjectPublicKeyInfo, base64. */
  pins: z.array(z.string().regex(/^[A-Za-z0-9+/]{43}=$/)).max(20),
  proxy: z
    .strictObject({
      kind: z.enum(['http', 'socks5']),
      host: z.string().min(1).max(255),
      port: z.int().min(1).max(65_535),
      user: z.string().max(255).nullable(),
    })
    .nullable(),
  requestsPerMinute: z.int().min(1).max(10_000),
  /** In US dollars, for a calendar month; null for none. */
  monthlyBudget: z.number().positive().nullable(),
});

/** Per million tokens. */
export const modelPrice = z.strictObject({
  currency: z.string().length(3),
  input: z.number().nonnegative(),
  output: z.number().nonnegative(),
  /** Input that the provider had cached; null when it is not told apart. */
  cachedInput: z.number().nonnegative().nullable(),
});

/** What a model can do beside answering in words. */
export const MODEL_ABILITIES = ['images', 'tools', 'reasoning'] as const;

/** What a provider says of one of its models. Null: it does not say. */
export const providerModel = z.strictObject({
  id: z.string().min(1).max(300),
  name: z.string().min(1).max(300),
  contextTokens: z.int().positive().nullable(),
  maxOutputTokens: z.int().positive().nullable(),
  price: modelPrice.nullable(),
  /** Absent: it does not say. */
  abilities: z.array(z.enum(MODEL_ABILITIES)).optional(),
});

export type ModelAbility = (typeof MODEL_ABILITIES)[number];
export type ProviderKind = z.infer<typeof providerKind>;
export type ProviderSettings = z.infer<typeof providerSettings>;
export type ModelPrice = z.infer<typeof modelPrice>;
export type ProviderModel = z.infer<typeof providerModel>;
