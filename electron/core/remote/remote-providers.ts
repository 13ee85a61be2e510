import type { ProviderModel } from '../../../shared/domain/provider.ts';
import { takesPrefix } from '../../../shared/domain/takes-prefix.ts';
import { trustsOthers } from '../../../shared/domain/trusts-others.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import { createTurns } from '../../../shared/in-turn.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { AuditEvent, AuditSink } from '../audit/audit-sink.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import { objectionToModel, objectionToProvider, withPolicy } from '../policy/provider-rules.ts';
import type { Objection } from '../policy/provider-rules.ts';
import { budgetState, monthStart } from '../providers/answer/cost.ts';
import { providerEndpoint } from '../providers/provider-endpoint.ts';
import type { ProviderSecrets } from '../providers/provider-endpoint.ts';
import type { Endpoint } from '../providers/transport/endpoint.ts';
import { createTransport } from '../providers/transport/transport.ts';
import type { Transport } from '../providers/transport/transport.ts';
import type { RouteModel } from '../routing/route-input.ts';
import type { Store } from '../store/store.ts';
import { recordOf } from './new-provider.ts';
import type { NewProvider } from './new-provider.ts';
import { changedSecrets, changedSettings } from './provider-change.ts';
import type { ProviderChange } from './provider-change.ts';
import { requireChange, requireModel, requireNew, requireProvider } from './provider-gate.ts';
import type { ProviderKeys } from './provider-keys.ts';
import { maskOf, splitModelId } from './provider-record.ts';
import type { ProviderRecord } from './provider-record.ts';
import { NO_KEPT_SECRETS, readSecrets, writeSecrets } from './provider-secrets.ts';
import type { KeptSecrets } from './provider-secrets.ts';
import { Reservations } from './reservations.ts';

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
  readonly audit: AuditSink;
  readonly policy: () => PolicySettings;
}

/** What was changed about a provider, as the audit log names it. */
type Changed = 'consent' | 'models' | 'budget' | 'connection';

/** The models outside this device: who they are, how to reach them, with what key. */
export class RemoteProviders {
  readonly #options: RemoteProvidersOptions;
  readonly #open = new Map<string, OpenProvider>();
  readonly #reservations = new Reservations();
  /** Counts closings: what was read before one is not kept as open after it. */
  #closings = 0;
  /** What is written about providers: a consent that was taken back would stand again, put back by another change. */
  readonly #inTurn = createTurns();
  /** Whose key has been used since the vault was opened: each is told once. */
  readonly #used = new Set<string>();

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

  /**
   * Nothing is kept of a provider whose key is not good. Throws CONFLICT, INVALID_REQUEST, POLICY_FORBIDS,
   * PROVIDER_ADDRESS_INVALID, and what asking with the key throws.
   */
  async add(input: NewProvider): Promise<ProviderRecord> {
    await this.#requireFree(input.id);
    const record = recordOf(input, Date.now());
    const { settings } = record;
    requireNew(input, settings, this.#policy);
    // an address that can't be used is found now, not with the first message
    providerEndpoint(settings, NO_SECRETS);
    const { apiKey, id } = input;
    const secrets: KeptSecrets = { ...NO_KEPT_SECRETS, apiKey };
    if (apiKey !== null && input.test) await this.#testKey(record, secrets);
    // one without a key too: what an earlier provider of this name has left would be sent to the new one's address
    await this.#inTurn(async () => {
      // somebody may have been quicker while the key was tried
      await this.#requireFree(id);
      await this.#keepWithKey(record, secrets);
    });
    await this.#audit({ kind: 'provider-added', detail: { provider: id, kind: settings.kind, zone: settings.zone } });
    if (apiKey !== null) await this.#audit({ kind: 'provider-key', detail: { provider: id, what: 'added' } });
    return record;
  }

  async #requireFree(id: string): Promise<void> {
    if ((await this.list()).some(({ settings }) => settings.id === id)) throw new SottoError('CONFLICT');
  }

  /** Says that it has a key once that is kept; a key in the database hangs on its provider, which has to be there first. */
  async #keepWithKey(record: ProviderRecord, secrets: KeptSecrets): Promise<void> {
    const { store, keys } = this.#options;
    const { id } = record.settings;
    await store.call('providers.put', { ...record, keyAddedAt: null, keyMask: null });
    try {
      await writeSecrets(keys, id, secrets);
      await store.call('providers.put', record);
    } catch (error) {
      await store.call('providers.remove', { id }).catch(() => undefined);
      throw error;
    }
  }

  /** Throws NOT_FOUND, and KEYCHAIN_LOCKED: then it is there with its key as before. */
  async remove(id: string): Promise<void> {
    await this.#inTurn(async () => {
      await this.get(id);
      // first: killed in between, a key without its provider would stay where nobody sees it
      await this.#options.keys.remove(id).catch((error: unknown) => {
        // of a keychain that is gone nothing can be taken
        if (toErrorShape(error).code === 'KEYCHAIN_LOCKED') throw error;
      });
      await this.#options.store.call('providers.remove', { id });
      this.#close(id);
    });
    await this.#audit({ kind: 'provider-removed', detail: { provider: id } });
  }

  async setConsent(id: string, consent: boolean): Promise<ProviderRecord> {
    const consentAt = consent ? Date.now() : null;
    return this.#inTurn(() => this.#change(id, 'consent', (record) => ({ ...record, consentAt }), { given: consent }));
  }

  async setModels(id: string, models: readonly ProviderModel[]): Promise<ProviderRecord> {
    return this.#inTurn(() =>
      this.#change(id, 'models', (record) => ({ ...record, models }), { count: models.length }),
    );
  }

  /** US dollars for a calendar month. An answer under way goes on. */
  async setBudget(id: string, monthlyBudget: number | null): Promise<ProviderRecord> {
    return this.#inTurn(async () => {
      const record = await this.get(id);
      const next = { ...record, settings: { ...record.settings, monthlyBudget } };
      await this.#options.store.call('providers.put', next);
      await this.#audit({ kind: 'provider-changed', detail: { provider: id, what: 'budget' } });
      return next;
    });
  }

  /** The old key stays until the provider has taken the new one. Throws PROVIDER_BAD_KEY and the like. */
  async setKey(id: string, apiKey: string, test: boolean): Promise<ProviderRecord> {
    const withKey = async (): Promise<KeptSecrets> => ({ ...(await readSecrets(this.#options.keys, id)), apiKey });
    // nobody waits for a provider's answer but who asked
    const tested = await this.get(id);
    if (test) await this.#testKey(tested, await withKey());
    return this.#inTurn(async () => {
      const record = await this.get(id);
      // whom it trusts was changed while the key was tried: it would go to servers that it was not tried with
      if (reached(record) !== reached(tested)) throw new SottoError('CONFLICT');
      await writeSecrets(this.#options.keys, id, await withKey());
      const next = { ...record, keyAddedAt: Date.now(), keyMask: maskOf(apiKey) };
      await this.#options.store.call('providers.put', next);
      this.#close(id);
      const what = record.keyAddedAt === null ? 'added' : 'replaced';
      await this.#audit({ kind: 'provider-key', detail: { provider: id, what } });
      return next;
    });
  }

  /**
   * Throws INVALID_REQUEST, POLICY_FORBIDS. Where requests go can't be changed: the consent was for that place. The key
   * was for servers that certain authorities vouch for: trusting others takes it away, until it is entered again.
   */
  async update(id: string, change: ProviderChange): Promise<ProviderRecord> {
    return this.#inTurn(() => this.#update(id, change));
  }

  async #update(id: string, change: ProviderChange): Promise<ProviderRecord> {
    const record = await this.get(id);
    requireChange(change, record.settings, this.#policy);
    const settings = changedSettings(record.settings, change);
    const withoutKey = record.keyAddedAt !== null && trustsOthers(record.settings, change);
    const changed = changedSecrets(await readSecrets(this.#options.keys, id), change);
    const next = withoutKey ? { ...changed, apiKey: null } : changed;
    providerEndpoint(settings, { ...next, apiKey: () => Promise.resolve(null) });
    await writeSecrets(this.#options.keys, id, next);
    if (withoutKey) await this.#audit({ kind: 'provider-key', detail: { provider: id, what: 'removed' } });
    const { keyRotateAfterDays } = change;
    return this.#change(id, 'connection', (now) => ({
      ...now,
      settings,
      ...(withoutKey && { keyAddedAt: null, keyMask: null }),
      ...(keyRotateAfterDays !== undefined && { keyRotateAfterDays }),
    }));
  }

  /** By provider. */
  async usage(records: readonly ProviderRecord[]): Promise<ReadonlyMap<string, Usage>> {
    if (records.length === 0) return new Map();
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

  /** The key by which a company does not want it used. */
  forbiddenBy({ settings }: ProviderRecord): Objection {
    return objectionToProvider(settings, this.#policy);
  }

  /** Holds back what an answer is likely to cost until it has ended. Returns how to give it back. */
  reserve(messageId: string, providerId: string, cost: number): () => void {
    return this.#reservations.take(messageId, { providerId, cost });
  }

  /** In the order in which they were added. `answer`: one under way asks, so only what came before it is held against it. */
  async routeModels(answer?: string): Promise<RouteModel[]> {
    const records = await this.list();
    // adding a month's requests up takes the longer the more there were, and somebody waits for a turn's route
    const usage = await this.usage(records.filter(({ settings }) => settings.monthlyBudget !== null));
    return records.flatMap(({ settings, models, consentAt }) => {
      const spent = (usage.get(settings.id)?.spent ?? 0) + this.#reservations.sum(settings.id, answer);
      const budget = budgetState(spent, settings.monthlyBudget);
      const state = consentAt === null ? 'no-consent' : budget === 'spent' ? 'over-budget' : 'ready';
      const refused = objectionToProvider(settings, this.#policy) !== null;
      return models.map((model) => {
        const id = `${settings.id}/${model.id}`;
        const forbidden = refused || objectionToModel(id, this.#policy) !== null;
        return {
          id,
          name: `${settings.name}: ${model.name}`,
          zone: settings.zone,
          state: forbidden ? ('forbidden' as const) : state,
          nearBudget: budget === 'warn',
        };
      });
    });
  }

  /** The provider of a model, open for words. Throws NOT_FOUND, POLICY_FORBIDS, ROUTE_REFUSED without a consent. */
  async openFor(modelId: string): Promise<OpenProvider & { readonly modelId: string }> {
    const parts = splitModelId(modelId);
    if (parts === null) throw new SottoError('NOT_FOUND');
    requireModel(modelId, this.#policy);
    const opened = await this.open(parts.providerId);
    if (opened.record.consentAt === null) throw new SottoError('ROUTE_REFUSED', { refusal: 'needs-consent' });
    return { ...opened, modelId: parts.modelId };
  }

  /** Whether it goes on with an answer that ends the request. */
  async resumes(modelId: string): Promise<boolean> {
    const parts = splitModelId(modelId);
    if (parts === null) return false;
    return takesPrefix((await this.get(parts.providerId)).settings.kind, parts.modelId);
  }

  /** Throws POLICY_FORBIDS. */
  async open(id: string): Promise<OpenProvider> {
    const known = this.#open.get(id);
    if (known !== undefined) {
      requireProvider(known.record.settings, this.#policy);
      return known;
    }
    const closings = this.#closings;
    const record = await this.get(id);
    requireProvider(record.settings, this.#policy);
    const { keys } = this.#options;
    const { clientKey, proxyPassword } = await readSecrets(keys, id);
    // another has opened or closed it meanwhile: there is one way out for each provider, which closing closes
    if (closings !== this.#closings || this.#open.has(id)) return this.open(id);
    const apiKey = async (): Promise<string | null> => {
      // a key that an earlier provider of this name left behind is not for this one's host
      if (record.keyAddedAt === null) return null;
      const key = (await readSecrets(keys, id)).apiKey;
      if (key !== null && !this.#used.has(id)) {
        this.#used.add(id);
        void this.#audit({ kind: 'provider-key', detail: { provider: id, what: 'used' } }).catch(() => undefined);
      }
      return key;
    };
    const opened = { record, ...this.#wayTo(record, { apiKey, clientKey, proxyPassword }) };
    this.#open.set(id, opened);
    return opened;
  }

  /** A company has decided anew: the next request finds its way again. */
  close(): void {
    for (const id of [...this.#open.keys()]) this.#close(id);
  }

  get #policy(): PolicySettings {
    return this.#options.policy();
  }

  #audit(event: AuditEvent): Promise<void> {
    return this.#options.audit.record(event);
  }

  /** As a company has it reached, and asked again before every single request whether it may be. */
  #wayTo(record: ProviderRecord, secrets: ProviderSecrets): Pick<OpenProvider, 'endpoint' | 'transport'> {
    const endpoint = providerEndpoint(withPolicy(record.settings, this.#policy), secrets);
    const permit = (): void => requireProvider(record.settings, this.#policy);
    return { endpoint, transport: createTransport({ endpoint, recorder: this.#options.recorder, permit }) };
  }

  async #testKey(record: ProviderRecord, secrets: KeptSecrets): Promise<void> {
    requireProvider(record.settings, this.#policy);
    const apiKey = (): Promise<string | null> => Promise.resolve(secrets.apiKey);
    const { endpoint, transport } = this.#wayTo(record, { ...secrets, apiKey });
    const { testKey } = await import('../providers/models/ask-provider.ts');
    await testKey({ settings: record.settings, endpoint, transport }).finally(() => transport.close());
  }

  #close(id: string): void {
    this.#closings += 1;
    this.#open.get(id)?.transport.close();
    this.#open.delete(id);
  }

  /** Belongs into a turn. */
  async #change(
    id: string,
    what: Changed,
    edit: (record: ProviderRecord) => ProviderRecord,
    detail: AuditEvent['detail'] = {},
  ): Promise<ProviderRecord> {
    const next = edit(await this.get(id));
    await this.#options.store.call('providers.put', next);
    this.#close(id);
    await this.#audit({ kind: 'provider-changed', detail: { provider: id, what, ...detail } });
    return next;
  }
}

/** How it is reached, to be compared. */
const reached = ({ settings }: ProviderRecord): string => JSON.stringify({ ...settings, monthlyBudget: null });

const NO_SECRETS = { apiKey: () => Promise.resolve(null), clientKey: null, proxyPassword: null };
