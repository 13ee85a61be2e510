import { join } from 'node:path';

import { auditedRecorder } from '../ledger/audited-recorder.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import { keychainAnchor } from '../audit/audit-anchor.ts';
import { openAuditLog } from '../audit/audit-log.ts';
import type { ArrivedDatabase } from '../audit/audit-log.ts';
import { createSessionAudit } from '../audit/session-audit.ts';
import { wipe } from '../crypto/sodium.ts';
import type { KeyHolder } from '../purge/shred.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { effectiveDictionary } from '../policy/effective-dictionary.ts';
import { policyMemory } from '../policy/policy-memory.ts';
import { createLocalInference } from '../local/create-local-inference.ts';
import { unloadWhenIdle } from '../local/unload-when-idle.ts';
import { thisMachine } from '../models/advise.ts';
import { offerCatalog } from '../models/catalog-offer.ts';
import { findModelFiles } from '../models/find-files.ts';
import { createFileClient } from '../models/download/file-client.ts';
import { downloadRecords } from '../models/download/stored-records.ts';
import { Downloads } from '../models/download/downloads.ts';
import { ModelLibrary } from '../models/model-library.ts';
import { readCatalog } from '../models/read-catalog.ts';
import { ARRIVED_KEY, isArrival } from '../store/mark-arrived.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { withTemporary } from '../store/temporary-store.ts';
import { startWorker } from '../store/worker-client.ts';
import { createExtractor } from '../attachments/extract-file.ts';
import { backUpBeforeUpgrade } from '../backup/fill-backup.ts';
import { openUpdates } from '../updates/open-updates.ts';
import { overview } from './overview.ts';
import { watchStorage } from './watch-storage.ts';
import { effectiveLockRules } from './lock-rules.ts';
import { createStoredSettings } from './stored-settings.ts';
import type { Session, OpenSessionOptions } from './session.ts';
import { openAnswers } from './session-answers.ts';
import { openKeeping } from './session-keeping.ts';

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
  // no window can know any more of files that were never sent and wait in no composer; on a full disk they go the next time
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
  const holder: KeyHolder = { key: Buffer.from(options.key) };
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

  const ledger: EgressRecorder = {
    begin: (intent) => store.call('egress.begin', intent),
    complete: (id, ending) => store.call('egress.complete', { id, ending }),
  };
  const recorder = auditedRecorder(ledger, audit);
  const proxy = async (): Promise<string | null> => (await settings.get()).downloadProxy;
  const downloads = new Downloads({
    records: downloadRecords(store),
    folder: join(options.profile, 'models'),
    catalog: () => readCatalog(options.resources),
    policy: () => options.policy.now().settings,
    client: (settingsInForce) => createFileClient({ recorder, policy: settingsInForce, proxy }),
    adopt: async (path, sha256, name) => (await models.adopt(path, sha256, name)).id,
    announce: (items) => changes.publish({ type: 'downloads', items }),
  });
  const policy = (): PolicySettings => options.policy.now().settings;
  const parts = { ...options, store, settings, inference, audit, policy };
  const keeping = openKeeping({ ...parts, holder, turns: () => answers.turns });
  const { deletion, purge, retention, backups, transfer, withKey, rekeySchedule, scan } = keeping;
  let dictionary = { text: '', edition: 0 };
  const answers = openAnswers({
    ...parts,
    models,
    recorder,
    dictionaryEdition: () => dictionary.edition,
    now: () => retention.now(),
  });
  const { providers, turns, titles } = answers;
  await retention.ready();
  const updates = openUpdates({
    ...options,
    store,
    audit,
    recorder,
    own: async () => (await settings.get()).updates,
    policy,
    proxy,
    openInstaller: (path) => host.openInstaller(path),
  });
  const applyDictionary = async (): Promise<void> => {
    const next = effectiveDictionary((await settings.get()).dictionary, policy());
    const text = JSON.stringify(next);
    // what was found with the same words is still good
    if (text === dictionary.text) return;
    dictionary = { text, edition: dictionary.edition + 1 };
    options.analyzer.setDictionary(next);
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
    ...answers,
    ...keeping,
    extract,
    audit,
    anchorAudit: () => audit.anchorIn(keychainAnchor(options.keychain, options.vaultId)),
    overview: () => overview({ profile: options.profile, store, retention }),
    updates,
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
