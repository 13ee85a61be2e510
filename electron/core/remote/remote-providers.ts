import { SottoError } from '../../../shared/errors.ts';
import { providerSettings } from '../../../shared/domain/provider.ts';
import { presetOf, PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';
import type { ProviderKind, ProviderModel } from '../../../shared/domain/provider.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import { providerEndpoint } from '../providers/provider-endpoint.ts';
import type { Endpoint } from '../providers/transport/endpoint.ts';
import { createTransport } from '../providers/transport/transport.ts';
import type { Transport } from '../providers/transport/transport.ts';
import type { RouteModel } from '../routing/route-input.ts';
import type { Store } from '../store/store.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { splitModelId } from './provider-record.ts';
import type { ProviderRecord } from './provider-record.ts';

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
    };
    // an address that can't be used is found now, not with the first message
    providerEndpoint(record.settings, NO_SECRETS);
    await this.#options.store.call('providers.put', record);
    if (input.apiKey !== null) await this.#options.keys.set(input.id, input.apiKey);
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
    return (await this.list()).flatMap(({ settings, models, consentAt }) =>
      models.map((model) => ({
        id: `${settings.id}/${model.id}`,
        name: `${settings.name}: ${model.name}`,
        zone: settings.zone,
        state: consentAt === null ? ('no-consent' as const) : ('ready' as const),
      })),
    );
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
    const endpoint = providerEndpoint(record.settings, { ...NO_SECRETS, apiKey: () => keys.get(id) });
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
