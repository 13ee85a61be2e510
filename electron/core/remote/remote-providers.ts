import { SottoError } from '../../../shared/errors.ts';
import { providerSettings } from '../../../shared/domain/provider.ts';
import { presetOf, PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';
import type { ProviderKind, ProviderModel, ProviderSettings } from '../../../shared/domain/provider.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import { providerEndpoint } from '../providers/provider-endpoint.ts';
import type { Endpoint } from '../providers/transport/endpoint.ts';
import { createTransport } from '../providers/transport/transport.ts';
import type { Transport } from '../providers/transport/transport.ts';
import type { RouteModel } from '../routing/route-input.ts';
import type { Store } from '../store/store.ts';
import { budgetState, monthStart } from '../providers/answer/cost.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { maskOf, splitModelId } from './provider-record.ts';
import type { ProviderRecord } from './provider-record.ts';
import { NO_KEPT_SECRETS, readSecrets, writeSecrets } from './provider-secrets.ts';

export interface NewProvider {
  readonly id: string;
  readonly kind: ProviderKind;
  readonly preset: string | null;
  readonly zone: 'private' | 'cloud' | null;
  /** Null: the preset's, or the kind's own. */
  readonly baseUrl: string | null;
  readonly models: readonly string[];
  readonly apiKey: string | null;
  readonly allowInsecureLoopback: boolean;
  /** PEM certificates that alone are trusted. */
  readonly ca: readonly string[];
  readonly consent: boolean;
}

/** How to reach a provider; what is left out stays as it is, null takes it away. */
export interface ProviderChange {
  readonly ca?: readonly string[] | undefined;
  readonly pins?: readonly string[] | undefined;
  readonly client?: { readonly certificate: string; readonly key: string } | null | undefined;
  readonly proxy?: ProviderSettings['proxy'] | undefined;
  readonly proxyPassword?: string | null | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly keyRotateAfterDays?: number | undefined;
}

/** This calendar month, in US dollars. */
export interface Usage {
  readonly spent: number;
  readonly unknown: number;
  readonly state: 'ok' | 'warn' | 'spent';
}

/** A provider with its way out. */
export interface OpenProvider {
  readonly record: ProviderRecord;
  readonly endpoint: Endpoint;
  readonly transport: Transport;
}

interface RemoteProvidersOptions {
  readonly store: Store;
  readonly keys: ProviderKeys;
  readonly recorder: EgressRecorder;
}

/** The models outside this device: who they are, how to reach them, with what key. */
export class RemoteProviders {
  readonly #options: RemoteProvidersOptions;
  readonly #open = new Map<string, OpenProvider>();

  constructor(options: RemoteProvidersOptions) {
    this.#options = options;
  }

  list(): Promise<readonly ProviderRecord[]> {
    return this.#options.store.call('providers.list', {});
  }

  /** Throws NOT_FOUND. */
  async get(id: string): Promise<ProviderRecord> {
    const found = (await this.list()).find((record) => record.settings.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  }

  /** Throws CONFLICT, INVALID_REQUEST or PROVIDER_ADDRESS_INVALID. Nothing is sent. */
  async add(input: NewProvider): Promise<ProviderRecord> {
    if ((await this.list()).some((record) => record.settings.id === input.id)) throw new SottoError('CONFLICT');
    const preset = presetOf(input.preset) ?? PROVIDER_PRESETS.find((it) => it.id === input.kind);
    const parsed = providerSettings.safeParse({
      id: input.id,
      kind: input.kind,
      preset: preset?.id ?? null,
      name: preset?.name ?? input.id,
      zone: input.zone ?? preset?.zone ?? 'cloud',
      baseUrl: input.baseUrl ?? preset?.baseUrl ?? '',
      allowInsecureLoopback: input.allowInsecureLoopback,
      ca: input.ca,
      systemCa: true,
      clientCertificate: null,
      pins: [],
      proxy: null,
      requestsPerMinute: 120,
      monthlyBudget: null,
    });
    if (!parsed.success) throw new SottoError('INVALID_REQUEST', { method: 'providers.add' });
    const now = Date.now();
    const record: ProviderRecord = {
      settings: parsed.data,
      models: input.models.map(named),
      addedAt: now,
      keyAddedAt: input.apiKey === null ? null : now,
      consentAt: input.consent ? now : null,
      keyMask: input.apiKey === null ? null : maskOf(input.apiKey),
    };
    // an address that can't be used is found now, not with the first message
    providerEndpoint(record.settings, NO_SECRETS);
    await this.#options.store.call('providers.put', record);
    if (input.apiKey !== null)
      await writeSecrets(this.#options.keys, input.id, { ...NO_KEPT_SECRETS, apiKey: input.apiKey });
    return record;
  }

  async remove(id: string): Promise<void> {
    await this.get(id);
    this.#close(id);
    await this.#options.keys.remove(id).catch(() => undefined);
    await this.#options.store.call('providers.remove', { id });
  }

  async setConsent(id: string, consent: boolean): Promise<ProviderRecord> {
    return this.#change(id, (record) => ({ ...record, consentAt: consent ? Date.now() : null }));
  }

  async setModels(id: string, models: readonly ProviderModel[]): Promise<ProviderRecord> {
    return this.#change(id, (record) => ({ ...record, models }));
  }

  /** US dollars for a calendar month. An answer under way goes on. */
  async setBudget(id: string, monthlyBudget: number | null): Promise<ProviderRecord> {
    const record = await this.get(id);
    const next = { ...record, settings: { ...record.settings, monthlyBudget } };
    await this.#options.store.call('providers.put', next);
    return next;
  }

  /** The old key stays until the provider has taken the new one. Throws PROVIDER_BAD_KEY and the like. */
  async setKey(id: string, apiKey: string, test: boolean): Promise<ProviderRecord> {
    const record = await this.get(id);
    const kept = await readSecrets(this.#options.keys, id);
    if (test) {
      const endpoint = providerEndpoint(record.settings, { ...kept, apiKey: () => Promise.resolve(apiKey) });
      const transport = createTransport({ endpoint, recorder: this.#options.recorder });
      const { testKey } = await import('../providers/models/ask-provider.ts');
      await testKey({ settings: record.settings, endpoint, transport }).finally(() => transport.close());
    }
    await writeSecrets(this.#options.keys, id, { ...kept, apiKey });
    return this.#change(id, (now) => ({ ...now, keyAddedAt: Date.now(), keyMask: maskOf(apiKey) }));
  }

  /** Throws INVALID_REQUEST. Where requests go can't be changed: the consent was for that place. */
  async update(id: string, change: ProviderChange): Promise<ProviderRecord> {
    const record = await this.get(id);
    const { ca, pins, client, proxy, proxyPassword, requestsPerMinute, keyRotateAfterDays } = change;
    const parsed = providerSettings.safeParse({
      ...record.settings,
      ...(ca !== undefined && { ca }),
      ...(pins !== undefined && { pins }),
      ...(client !== undefined && { clientCertificate: client?.certificate ?? null }),
      ...(proxy !== undefined && { proxy }),
      ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    });
    if (!parsed.success) throw new SottoError('INVALID_REQUEST', { method: 'providers.update' });
    const kept = await readSecrets(this.#options.keys, id);
    const next = {
      ...kept,
      ...(client !== undefined && { clientKey: client?.key ?? null }),
      // a password is for one proxy: it doesn't go to the next
      ...((proxy !== undefined || proxyPassword !== undefined) && { proxyPassword: proxyPassword ?? null }),
    };
    providerEndpoint(parsed.data, { ...next, apiKey: () => Promise.resolve(null) });
    await writeSecrets(this.#options.keys, id, next);
    return this.#change(id, (now) => ({
      ...now,
      settings: parsed.data,
      ...(keyRotateAfterDays !== undefined && { keyRotateAfterDays }),
    }));
  }

  /** By provider. */
  async usage(records: readonly ProviderRecord[]): Promise<ReadonlyMap<string, Usage>> {
    const spending = await this.#options.store.call('egress.spent', { from: monthStart(Date.now()) });
    return new Map(
      records.map(({ settings }) => {
        const { spent, unknown } = spending.find((it) => it.providerId === settings.id) ?? { spent: 0, unknown: 0 };
        return [settings.id, { spent, unknown, state: budgetState(spent, settings.monthlyBudget) }];
      }),
    );
  }

  async addCost(messageId: string, cost: number | null): Promise<void> {
    await this.#options.store.call('egress.setCost', { messageId, cost });
  }

  /** Asks the provider whether the key is good and what models it has. The requests are in the ledger. */
  async test(id: string): Promise<readonly ProviderModel[]> {
    const { record, endpoint, transport } = await this.open(id);
    const ask = { settings: record.settings, endpoint, transport };
    const { listModels, testKey } = await import('../providers/models/ask-provider.ts');
    await testKey(ask);
    return listModels(ask);
  }

  /** In the order in which they were added. */
  async routeModels(): Promise<RouteModel[]> {
    const records = await this.list();
    const usage = await this.usage(records);
    return records.flatMap(({ settings, models, consentAt }) => {
      const budget = usage.get(settings.id)?.state ?? 'ok';
      const state = consentAt === null ? 'no-consent' : budget === 'spent' ? 'over-budget' : 'ready';
      return models.map((model) => ({
        id: `${settings.id}/${model.id}`,
        name: `${settings.name}: ${model.name}`,
        zone: settings.zone,
        state,
        nearBudget: budget === 'warn',
      }));
    });
  }

  /** The provider of a model, open. Throws NOT_FOUND. */
  async openFor(modelId: string): Promise<OpenProvider & { readonly modelId: string }> {
    const parts = splitModelId(modelId);
    if (parts === null) throw new SottoError('NOT_FOUND');
    return { ...(await this.open(parts.providerId)), modelId: parts.modelId };
  }

  async open(id: string): Promise<OpenProvider> {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    const record = await this.get(id);
    const { keys, recorder } = this.#options;
    const { clientKey, proxyPassword } = await readSecrets(keys, id);
    const apiKey = async (): Promise<string | null> => (await readSecrets(keys, id)).apiKey;
    const endpoint = providerEndpoint(record.settings, { apiKey, clientKey, proxyPassword });
    const opened = { record, endpoint, transport: createTransport({ endpoint, recorder }) };
    this.#open.set(id, opened);
    return opened;
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.#close(id);
  }

  #close(id: string): void {
    this.#open.get(id)?.transport.close();
    this.#open.delete(id);
  }

  async #change(id: string, edit: (record: ProviderRecord) => ProviderRecord): Promise<ProviderRecord> {
    const next = edit(await this.get(id));
    this.#close(id);
    await this.#options.store.call('providers.put', next);
    return next;
  }
}

const NO_SECRETS = { apiKey: () => Promise.resolve(null), clientKey: null, proxyPassword: null };

function named(id: string): ProviderModel {
  return { id, name: id, contextTokens: null, maxOutputTokens: null, price: null };
}
