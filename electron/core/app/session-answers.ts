import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { createAssistants } from '../assistants/assistants.ts';
import type { SetupInMode } from '../assistants/assistants.ts';
import { effectiveSetup } from '../assistants/effective.ts';
import type { SetupFor } from '../assistants/effective.ts';
import { localRouteModels, planTurn } from '../chat/plan-turn.ts';
import type { Circumstances } from '../chat/plan-turn.ts';
import { createAutoTitles } from '../chat/auto-titles.ts';
import { createMeasure } from '../chat/measure.ts';
import { promptFor, textsOf } from '../chat/prompt.ts';
import { createPrepare } from '../chat/prepare-turn.ts';
import { createPreview } from '../chat/preview.ts';
import type { PlanFor } from '../chat/preview.ts';
import type { EgressRecorder } from '../ledger/egress-recorder.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import { databaseKeys, keychainKeys, movedKeys } from '../remote/provider-keys.ts';
import type { SessionAudit } from '../audit/session-audit.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { applyRoutePolicy } from '../policy/apply-route-policy.ts';
import { RemoteProviders } from '../remote/remote-providers.ts';
import { NOT_STICKY } from '../routing/route-input.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import type { RemoteGenerateOptions } from '../chat/remote-generate.ts';
import { createTurns } from '../chat/turns.ts';
import type { Generate, GenerateRequest } from '../chat/generation.ts';
import { localGenerate } from '../chat/local-generate.ts';
import type { LocalInference } from '../local/local-inference.ts';
import type { ModelLibrary } from '../models/model-library.ts';
import type { Store } from '../store/store.ts';
import { createWithParts } from '../attachments/with-parts.ts';
import type { StoredSettings } from './stored-settings.ts';
import type { Session, OpenSessionOptions } from './session.ts';

interface AnswersOptions extends Pick<
  OpenSessionOptions,
  'host' | 'changes' | 'analyzer' | 'keychain' | 'vaultId' | 'usesKeychain'
> {
  readonly store: Store;
  readonly settings: StoredSettings;
  readonly models: ModelLibrary;
  readonly inference: LocalInference;
  readonly audit: SessionAudit;
  readonly recorder: EgressRecorder;
  readonly policy: () => PolicySettings;
  /** Of the words that are always or never replaced: another one for other words. */
  readonly dictionaryEdition: () => number;
  /** Time as the vault has it. */
  readonly now: () => number;
}

/** What answers, and how a turn gets there. */
interface Answers extends Pick<Session, 'providers' | 'assistants' | 'turns' | 'preview' | 'measure'> {
  readonly titles: ReturnType<typeof createAutoTitles>;
}

export function openAnswers(options: AnswersOptions): Answers {
  const { host, changes, store, settings, models, inference, audit, recorder, policy } = options;
  const inDatabase = databaseKeys(store);
  const inKeychain = keychainKeys(options.keychain, options.vaultId);
  const keys = options.usesKeychain ? movedKeys(inKeychain, inDatabase) : movedKeys(inDatabase, inKeychain);
  const providers = new RemoteProviders({
    store,
    keys,
    recorder,
    audit,
    policy: () => policy(),
  });
  const remote = {
    providers,
    get policy() {
      return applyRoutePolicy(DEFAULT_ROUTE_POLICY, policy());
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
    const { findings, mayLetThrough } = remote.policy;
    // as of now, not of when the rest is known: the words are being read already
    const rules = JSON.stringify([options.dictionaryEdition(), findings, mayLetThrough]);
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
      rules,
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
      appendTurn: (turn) => store.call('messages.appendTurn', { ...turn, now: options.now() }),
      addAnswer: (parentId, duties) => store.call('messages.addAnswer', { parentId, duties, now: options.now() }),
      reopen: (id, content, duties) => store.call('messages.reopen', { id, content, duties, now: options.now() }),
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
  return { providers, assistants, turns, preview, measure, titles };
}

/** The wire formats of providers are read when a turn first leaves: most starts never need them. */
async function* remotely(remote: RemoteGenerateOptions, request: GenerateRequest): ReturnType<Generate> {
  const { remoteGenerate } = await import('../chat/remote-generate.ts');
  return yield* remoteGenerate(remote, { ...request, sampling: request.chosen });
}
