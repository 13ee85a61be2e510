import { join } from 'node:path';

import type { Route } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { createTurns } from '../chat/turns.ts';
import type { Turns } from '../chat/turns.ts';
import { localGenerate } from '../chat/local-generate.ts';
import type { HostLink } from '../host/host-link.ts';
import { createLocalInference } from '../local/create-local-inference.ts';
import type { LocalInference } from '../local/local-inference.ts';
import { ModelLibrary } from '../models/model-library.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { createDeletion } from './deletion.ts';
import type { Deletion } from './deletion.ts';
import type { Changes } from './changes.ts';
import { createStoredSettings } from './stored-settings.ts';
import type { StoredSettings } from './stored-settings.ts';

/** Everything that exists only while the vault is open. */
export interface Session {
  readonly store: Store;
  readonly settings: StoredSettings;
  readonly models: ModelLibrary;
  readonly inference: LocalInference;
  readonly turns: Turns;
  readonly deletion: Deletion;
  /** Stops answers, writes them, closes the database. */
  close(): Promise<void>;
}

interface OpenSessionOptions {
  readonly profile: string;
  readonly databasePath: string;
  /** Wiped by the caller. */
  readonly key: Buffer;
  readonly workerScript: string;
  readonly host: HostLink;
  readonly changes: Changes;
  readonly weigh: (texts: readonly string[]) => Promise<Pick<Route, 'sensitivity' | 'reasons'>>;
}

export async function openSession(options: OpenSessionOptions): Promise<Session> {
  const { host, changes } = options;
  const store = await openStore({ path: options.databasePath, key: options.key, workerScript: options.workerScript });
  try {
    // what a crash left half written says so from now on
    await store.call('messages.interruptStreaming', {});
  } catch (error) {
    await store.close();
    throw error;
  }
  const settings = createStoredSettings(store);
  const inference = createLocalInference({ connect: () => host.connectInference(), stop: () => host.stopInference() });
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
    announce: (change) => changes.publish(change),
  });

  const turns = createTurns({
    store: {
      branch: (id) => store.call('messages.branch', { id }),
      appendTurn: (turn) => store.call('messages.appendTurn', { ...turn, now: Date.now() }),
      addAnswer: (parentId) => store.call('messages.addAnswer', { parentId, now: Date.now() }),
      saveProgress: (id, content) => store.call('messages.saveProgress', { id, content }),
      finish: (id, ending) => store.call('messages.finish', { id, ...ending }),
    },
    changes,
    settings: () => settings.get(),
    generate: localGenerate(inference, models),
    async chooseModel(id) {
      const { defaultModelId } = await settings.get();
      const model = await models.choose(id ?? null, defaultModelId);
      if (model.kind !== 'chat') throw new SottoError('MODEL_NOT_CHAT');
      models.toLoad(model);
      return model;
    },
    route: async (model, texts) => ({
      zone: 'device',
      modelId: model.id,
      modelName: model.name,
      ...(await options.weigh(texts)),
    }),
  });

  const deletion = createDeletion(store, changes, (id) => void inference.forget(id));
  await deletion.finishEarlier();
  void models.start().catch(() => undefined);

  return {
    store,
    settings,
    models,
    inference,
    turns,
    deletion,
    async close() {
      await turns.shutdown();
      models.close();
      inference.close();
      host.stopInference();
      await deletion.close();
      await store.close();
    },
  };
}
