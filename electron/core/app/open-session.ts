import { join } from 'node:path';

import type { CallResult } from '../../../shared/contract.ts';
import type { FoundFile } from '../../../shared/contract/models.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import { createAssistants } from '../assistants/assistants.ts';
import type { Assistants, SetupInMode } from '../assistants/assistants.ts';
import { effectiveSetup } from '../assistants/effective.ts';
import type { SetupFor } from '../assistants/effective.ts';
import { localRouteModels, planTurn } from '../chat/plan-turn.ts';
import type { Circumstances } from '../chat/plan-turn.ts';
import { createAutoTitles } from '../chat/auto-titles.ts';
import { createMeasure } from '../chat/measure.ts';
import type { Measure } from '../chat/measure.ts';
import { promptFor, textsOf } from '../chat/prompt.ts';
import { createPrepare } from '../chat/prepare-turn.ts';
import { createPreview } from '../chat/preview.ts';
import type { PlanFor, Preview } from '../chat/preview.ts';
import { auditedRecorder } from '../ledger/audited-recorder.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import { databaseKeys, keychainKeys, movedKeys } from '../remote/provider-keys.ts';
import { keychainAnchor } from '../audit/audit-anchor.ts';
import { openAuditLog } from '../audit/audit-log.ts';
import type { ArrivedDatabase } from '../audit/audit-log.ts';
import { createSessionAudit } from '../audit/session-audit.ts';
import type { SessionAudit } from '../audit/session-audit.ts';
import { wipe } from '../crypto/sodium.ts';
import { createPurgeProgress } from '../purge/purge-progress.ts';
import { createPurge } from '../purge/purge.ts';
import type { Purge } from '../purge/purge.ts';
import { requireDeletable } from '../purge/require-deletable.ts';
import { createRekeySchedule, effectiveRekeyDays } from '../purge/rekey-schedule.ts';
import { owedShred } from '../purge/owed-shred.ts';
import type { OwedShred } from '../purge/owed-shred.ts';
import { createShred } from '../purge/shred.ts';
import type { KeyChange, KeyHolder } from '../purge/shred.ts';
import { createRetention } from '../retention/retention.ts';
import type { Retention } from '../retention/retention.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Attempts } from '../vault/attempts.ts';
import type { Stretch } from '../crypto/stretch.ts';
import type { Vault } from '../vault/vault.ts';
import { effectiveDictionary } from '../policy/effective-dictionary.ts';
import { applyRoutePolicy } from '../policy/apply-route-policy.ts';
import type { CompanyBuild } from '../policy/load-policy.ts';
import { policyMemory } from '../policy/policy-memory.ts';
import type { PolicyKeeper } from '../policy/policy-keeper.ts';
import { RemoteProviders } from '../remote/remote-providers.ts';
import { NOT_STICKY } from '../routing/route-input.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import type { Keychain } from '../vault/keychain.ts';
import type { RemoteGenerateOptions } from '../chat/remote-generate.ts';
import { createTurns } from '../chat/turns.ts';
import type { Generate, GenerateRequest } from '../chat/generation.ts';
import type { Turns } from '../chat/turns.ts';
import { localGenerate } from '../chat/local-generate.ts';
import type { HostLink } from '../host/host-link.ts';
import { createLocalInference } from '../local/create-local-inference.ts';
import { unloadWhenIdle } from '../local/unload-when-idle.ts';
import type { LocalInference } from '../local/local-inference.ts';
import { thisMachine } from '../models/advise.ts';
import { offerCatalog } from '../models/catalog-offer.ts';
import { findModelFiles } from '../models/find-files.ts';
import { createFileClient } from '../models/download/file-client.ts';
import { downloadRecords } from '../models/download/stored-records.ts';
import { halfWritten } from '../transfer/half-written.ts';
import { createScan } from '../transfer/scan.ts';
import { createTransfer } from '../transfer/transfer.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { Downloads } from '../models/download/downloads.ts';
import { ModelLibrary } from '../models/model-library.ts';
import { readCatalog } from '../models/read-catalog.ts';
import { ARRIVED_KEY, isArrival } from '../store/mark-arrived.ts';
import { openStore } from '../store/store.ts';
import { withTemporary } from '../store/temporary-store.ts';
import { startWorker } from '../store/worker-client.ts';
import type { Store } from '../store/store.ts';
import { createExtractor } from '../attachments/extract-file.ts';
import type { ExtractFile } from '../attachments/extract-file.ts';
import { createWithParts } from '../attachments/with-parts.ts';
import { removeDamagedCopies } from '../vault/damaged-copies.ts';
import { removeManaged } from '../backup/backup-folder.ts';
import { createBackups } from '../backup/backups.ts';
import { backUpBeforeUpgrade } from '../backup/fill-backup.ts';
import type { Backups } from '../backup/backups.ts';
import { removeReplaced } from '../backup/restore.ts';
import { openUpdates } from '../updates/open-updates.ts';
import type { Updates } from '../updates/updates.ts';
import { createDeletion } from './deletion.ts';
import type { Deletion } from './deletion.ts';
import type { Changes } from './changes.ts';
import { overview } from './overview.ts';
import { watchStorage } from './watch-storage.ts';
import { effectiveLockRules } from './lock-rules.ts';
import { createStoredSettings } from './stored-settings.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Everything that exists only while the vault is open. */
export interface Session {
  readonly store: Store;
  readonly settings: StoredSettings;
  readonly models: ModelLibrary;
  readonly downloads: Downloads;
  /** The catalog for this computer, at a context of that many tokens. */
  readonly offer: (context: number | null) => Promise<CallResult<'models.catalog'>>;
  readonly findFiles: () => Promise<FoundFile[]>;
  readonly inference: LocalInference;
  readonly turns: Turns;
  readonly providers: RemoteProviders;
  readonly preview: Preview;
  readonly measure: Measure;
  readonly assistants: Assistants;
  readonly extract: ExtractFile;
  readonly deletion: Deletion;
  readonly audit: SessionAudit;
  /** Before the keychain comes to have a part in opening the vault. */
  readonly anchorAudit: () => Promise<void>;
  readonly purge: Purge;
  readonly retention: Retention;
  readonly overview: () => Promise<CallResult<'overview.get'>>;
  readonly backups: Backups;
  readonly transfer: Transfer;
  readonly updates: Updates;
  readonly shred: () => Promise<KeyChange>;
  readonly owedShred: OwedShred;
  /** The database key, for the time of a task; no shred comes in between. */
  readonly withKey: <T>(task: (key: Buffer) => Promise<T>) => Promise<T>;
  /** Stops answers, writes them, closes the database. */
  close(): Promise<void>;
}

interface OpenSessionOptions {
  readonly profile: string;
  readonly resources: string;
  readonly databasePath: string;
  /** Wiped by the caller. */
  readonly key: Buffer;
  readonly workerScript: string;
  /** The bundled store/damage/worker.ts. */
  readonly damageWorker: string;
  readonly host: HostLink;
  readonly changes: Changes;
  readonly analyzer: Analyzer;
  readonly keychain: Keychain;
  readonly policy: PolicyKeeper;
  readonly vault: Pick<Vault, 'beginKeyChange' | 'endKeyChange' | 'rotateDeviceKey' | 'fileForCopy'>;
  readonly vaultId: string;
  /** The keychain has a part in opening the vault: the keys of providers and the end of the audit log are kept there. */
  readonly usesKeychain: boolean;
  readonly attempts: Pick<Attempts, 'failures' | 'forget'>;
  readonly stretch: Stretch;
  readonly build: CompanyBuild | null;
}

export async function openSession(options: OpenSessionOptions): Promise<Session> {
  const { host, changes } = options;
  const opened = await openStore({
    path: options.databasePath,
    key: options.key,
    workerScript: options.workerScript,
    beforeUpgrade: () => backUpBeforeUpgrade(options.profile, { ...options, worker: options.damageWorker }),
  });
  const store = withTemporary(watchStorage(opened, changes), () =>
    startWorker(options.workerScript, { role: 'memory', path: '', key: new Uint8Array(), mayUpgrade: true }),
  );
  try {
    // what a crash left half written says so from now on
    await store.call('messages.interruptStreaming', {});
  } catch (error) {
    await store.close();
    throw error;
  }
  // no window can know any more of files that were never sent; on a full disk they go the next time
  void store.call('attachments.removeUnsent', {}).catch(() => undefined);
  // what the vault remembers of earlier policies counts before anything can be asked of it
  await options.policy.remember(policyMemory(store));
  const auditAnchor = options.usesKeychain ? keychainAnchor(options.keychain, options.vaultId) : null;
  const audit = createSessionAudit({
    log: await openAuditLog({ store, anchor: auditAnchor, arrived: await arrivalNote(store) }),
    policy: options.policy,
    attempts: options.attempts,
    onSpike: (of, count) => changes.publish({ type: 'spike', of, count }),
  });
  const owed = owedShred(store);
  const holder: KeyHolder = { key: Buffer.from(options.key) };
  const { shred: changeKey, withKey } = createShred({
    store,
    vault: options.vault,
    databasePath: options.databasePath,
    holder,
  });
  const shred = async (): Promise<KeyChange> => {
    const change = await changeKey();
    await rekeySchedule.changed();
    await owed.paid();
    return change;
  };
  const settings = createStoredSettings(store);
  const inference = unloadWhenIdle(
    createLocalInference({ connect: () => host.connectInference(), stop: () => host.stopInference() }),
  );
  inference.onStatus((status) => changes.publish({ type: 'inference', status }));
  const models = new ModelLibrary({
    records: {
      list: () => store.call('models.list', {}),
      get: async (id) => (await store.call('models.get', { id })) ?? undefined,
      put: (record) => store.call('models.put', record),
      remove: (id) => store.call('models.remove', { id }),
    },
    folder: join(options.profile, 'models'),
    inspect: (path) => inference.inspect(path),
    async release(id) {
      if (inference.status.state === 'ready' && inference.status.modelId === id) await inference.unload();
    },
    policy: () => options.policy.now().settings,
    announce: (change) => changes.publish(change),
  });

  const inDatabase = databaseKeys(store);
  const inKeychain = keychainKeys(options.keychain, options.vaultId);
  const keys = options.usesKeychain ? movedKeys(inKeychain, inDatabase) : movedKeys(inDatabase, inKeychain);
  const ledger: EgressRecorder = {
    begin: (intent) => store.call('egress.begin', intent),
    complete: (id, ending) => store.call('egress.complete', { id, ending }),
  };
  const recorder = auditedRecorder(ledger, audit);
  const downloads = new Downloads({
    records: downloadRecords(store),
    folder: join(options.profile, 'models'),
    catalog: () => readCatalog(options.resources),
    policy: () => options.policy.now().settings,
    client: (settingsInForce) => createFileClient({ recorder, policy: settingsInForce }),
    adopt: async (path, sha256, name) => (await models.adopt(path, sha256, name)).id,
    announce: (items) => changes.publish({ type: 'downloads', items }),
  });
  const providers = new RemoteProviders({
    store,
    keys,
    recorder,
    audit,
    policy: () => options.policy.now().settings,
  });
  const remote = {
    providers,
    get policy() {
      return applyRoutePolicy(DEFAULT_ROUTE_POLICY, options.policy.now().settings);
    },
    loadMap: (conversationId: string) => store.call('redaction.get', { conversationId }),
    saveMap: (conversationId: string, map: RedactionMap) => store.call('redaction.put', { conversationId, map }),
    now: (conversationId: string, messageId: string) => circumstances(conversationId, undefined, messageId),
  };
  const assistants = createAssistants(store, changes);
  const setup: SetupFor = async ({ conversationId, begin, sampling }) => {
    const [begins, kept] = await Promise.all([assistants.forTurn(conversationId, begin), settings.get()]);
    return { ...effectiveSetup(begins.setup, kept, sampling), begin: begins };
  };
  const circumstances = async (
    conversationId: string | null,
    begins?: SetupInMode,
    answer?: string,
  ): Promise<Circumstances> => {
    const [{ defaultModelId }, { mode, setup: own }, sticky, local, elsewhere] = await Promise.all([
      settings.get(),
      begins ?? assistants.forTurn(conversationId, undefined),
      conversationId === null ? null : store.call('stickiness.get', { conversationId }),
      models.list(),
      providers.routeModels(answer),
    ]);
    return {
      mode,
      floor: own.assistant?.floor ?? 'public',
      sticky: sticky ?? NOT_STICKY,
      policy: remote.policy,
      models: [...localRouteModels(local, defaultModelId), ...elsewhere],
    };
  };
  const plan: PlanFor = ({ conversationId, prompt, wish, setup: { begin, chosen }, failed }) =>
    planTurn(options.analyzer, {
      circumstances: circumstances(conversationId, begin),
      prompt,
      wish,
      stop: chosen.stop,
      ...(failed === undefined ? {} : { failed }),
    });
  const onDevice = localGenerate(inference, models);
  const here: Generate = async function* (request) {
    const { replace } = request.plan;
    if (replace.length > 0) {
      const { rememberReplaced } = await import('../chat/remember-replaced.ts');
      await rememberReplaced(remote, request.conversationId, replace);
    }
    return yield* onDevice(request);
  };
  const withParts = createWithParts({
    get: (id) => store.call('attachments.get', { id }),
    text: async (id) => (await store.call('attachments.text', { id })).text,
  });

  const titles = createAutoTitles({
    enabled: async () => (await settings.get()).autoTitles,
    conversation: (id) => store.call('conversations.get', { id }),
    branch: (id) => store.call('messages.branch', { id }),
    async loaded() {
      const { status } = inference;
      return status.state === 'ready' ? await models.toLoad(await models.get(status.modelId)) : null;
    },
    async prompt(conversationId, branch) {
      const { systemPrompt } = await setup({ conversationId });
      const prompt = promptFor(systemPrompt, await withParts(branch));
      return prompt.map((message) => ({ role: message.role, content: textsOf(message).join('\n\n') }));
    },
    generate: (request, signal) => inference.generate(request, signal),
    name: (id, title, answerId) => store.call('conversations.nameByModel', { id, title, answerId }),
    renamed: (id) => changes.publish({ type: 'conversation', id, change: 'updated' }),
  });
  const resumes = async ({ zone, model }: RouteGo): Promise<boolean> =>
    zone === 'device' || (await providers.resumes(model.id));
  const turns = createTurns({
    store: {
      branch: (id) => store.call('messages.branch', { id }),
      appendTurn: (turn) => store.call('messages.appendTurn', { ...turn, now: retention.now() }),
      addAnswer: (parentId, duties) => store.call('messages.addAnswer', { parentId, duties, now: retention.now() }),
      reopen: (id, content, duties) => store.call('messages.reopen', { id, content, duties, now: retention.now() }),
      saveProgress: (id, written) => store.call('messages.saveProgress', { id, ...written }),
      finish: (id, ending) => store.call('messages.finish', { id, ...ending }),
    },
    changes,
    setup,
    prepare: createPrepare({
      plan,
      outgoing: async (asked) => (await import('../chat/outgoing.ts')).outgoing(remote, asked),
      modelSha256: async (id) => (await models.get(id)).sha256,
      audit,
    }),
    resumes,
    withParts,
    generate: (request) => (request.zone === 'device' ? here(request) : remotely(remote, request)),
    asked: () => titles.giveWay(),
    ended: (answer) => titles.ended(answer),
    audit,
    onAnswered: (conversationId, whole) => host.tell({ k: 'answered', conversationId, whole }),
  });
  const preview = createPreview({ store, setup, plan, withParts, resumes, remote });
  const measure = createMeasure({ store, setup, withParts, models, providers, inference });

  /** Whatever Sotto keeps copies in: what is deleted would still be there. */
  const removeCopies = async (): Promise<number> => {
    const { profile } = options;
    return (await removeDamagedCopies(profile)) + (await removeManaged(profile)) + (await removeReplaced(profile));
  };
  const deletion = createDeletion(store, changes, {
    forget: (id) => void inference.forget(id),
    removeCopies,
    owedShred: owed,
    requireAllowed: (ids) => requireDeletable(ids, { store, policy: policy(), now: retention.deleteBy() }),
    onHold: () => policy()['retention.legalHold'] === true,
  });
  const policy = (): PolicySettings => options.policy.now().settings;
  const retention = createRetention({
    store,
    deletion,
    audit,
    policy,
    shred,
    owedShred: owed,
    idle: () => turns.isIdle(),
  });
  await retention.ready();
  const purge = createPurge({
    store,
    deletion,
    audit,
    shred,
    policy,
    deleteBy: () => retention.deleteBy(),
    stop: (ids) => (ids === undefined ? turns.stopAll() : turns.stopIn([...ids])),
    removeCopies,
    backupsElsewhere: () => backups.elsewhere(),
    changed: (id) => id !== undefined && changes.publish({ type: 'conversation', id, change: 'updated' }),
    progress: createPurgeProgress(options.databasePath, (change) => changes.publish(change)),
  });
  const half = halfWritten(store);
  void half.removeLeft().catch(() => undefined);
  const backups = createBackups({
    profile: options.profile,
    databasePath: options.databasePath,
    store,
    vault: options.vault,
    withKey,
    audit,
    settings: async () => (await settings.get()).backups,
    keepDays: async () => (await retention.get()).rules.backupDays,
    policy,
    deleteBy: () => retention.deleteBy(),
    idle: () => turns.isIdle(),
    worker: options.damageWorker,
    half,
  });
  const scan = createScan({
    store,
    analyzer: options.analyzer,
    policy: () => applyRoutePolicy(DEFAULT_ROUTE_POLICY, policy()),
  });
  const transfer = createTransfer({
    profile: options.profile,
    store,
    stretch: options.stretch,
    half,
    audit,
    policy,
    changes,
    countDue: (trees) => retention.countDue(trees.map((tree) => ({ ...tree, lastMessageAt: tree.updatedAt }))),
    onImported: () => scan.wake(),
  });
  const rekeySchedule = createRekeySchedule({
    store,
    audit,
    shred,
    days: async () => effectiveRekeyDays((await settings.get()).rekeyDays, policy()),
    idle: () => turns.isIdle(),
  });
  const updates = openUpdates({
    ...options,
    store,
    audit,
    recorder,
    own: async () => (await settings.get()).updates,
    policy,
    openInstaller: (path) => host.openInstaller(path),
  });
  const applyDictionary = async (): Promise<void> => {
    options.analyzer.setDictionary(effectiveDictionary((await settings.get()).dictionary, policy()));
  };
  const applyLockRules = async (): Promise<void> => {
    host.lockRules(effectiveLockRules((await settings.get()).lock, policy()));
  };
  const stopFollowingPolicy = options.policy.onChange(() => {
    providers.close();
    void applyDictionary().catch(() => undefined);
    void applyLockRules().catch(() => undefined);
  });
  await applyLockRules();
  await applyDictionary();
  retention.start();
  backups.start();
  rekeySchedule.start();
  updates.start();
  scan.wake();
  void deletion
    .finishEarlier()
    .then(() => purge.finishEarlier())
    .catch(() => undefined);
  await downloads.open().catch(() => undefined);
  void models.start().catch(() => undefined);
  const extract = createExtractor({ connect: () => host.connectExtractor(), stop: () => host.stopExtractor() });

  return {
    store,
    settings: {
      get: () => settings.get(),
      async set(patch) {
        const next = await settings.set(patch);
        await applyLockRules();
        await applyDictionary();
        return next;
      },
    },
    models,
    downloads,
    offer: async (context) => {
      const [catalog, known] = await Promise.all([readCatalog(options.resources), models.list()]);
      const machine = thisMachine();
      return { machine, items: offerCatalog({ catalog, machine, policy: policy(), models: known, context }) };
    },
    findFiles: () => findModelFiles(policy()['models.folder']),
    inference,
    turns,
    providers,
    preview,
    measure,
    assistants,
    extract,
    deletion,
    audit,
    anchorAudit: () => audit.anchorIn(keychainAnchor(options.keychain, options.vaultId)),
    purge,
    retention,
    overview: () => overview({ profile: options.profile, store, retention }),
    backups,
    transfer,
    updates,
    shred,
    owedShred: owed,
    withKey,
    async close() {
      host.lockRules(null);
      stopFollowingPolicy();
      const ending = [retention.close(), rekeySchedule.close()];
      backups.close();
      await updates.close();
      await transfer.stop();
      await scan.close();
      await downloads.close();
      titles.close();
      await turns.shutdown();
      providers.close();
      models.close();
      inference.close();
      host.stopInference();
      host.stopExtractor();
      await deletion.close();
      // a change of key is not left half way: what it makes is wiped below, and its receipt wants the log's key
      await purge.close();
      await Promise.all(ending);
      await withKey(async () => undefined);
      await audit.close();
      await store.close();
      wipe(holder.key);
    },
  };
}

/** Of a database that a restore or a salvage has put here: how, and how to say that it is on record. */
async function arrivalNote(store: Store): Promise<ArrivedDatabase | undefined> {
  const kind = await store.call('settings.get', { key: ARRIVED_KEY });
  if (!isArrival(kind)) return undefined;
  return { kind, recorded: () => store.call('settings.set', { key: ARRIVED_KEY, value: null }) };
}

/** The wire formats of providers are read when a turn first leaves: most starts never need them. */
async function* remotely(remote: RemoteGenerateOptions, request: GenerateRequest): ReturnType<Generate> {
  const { remoteGenerate } = await import('../chat/remote-generate.ts');
  return yield* remoteGenerate(remote, { ...request, sampling: request.chosen });
}
