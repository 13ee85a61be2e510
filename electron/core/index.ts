import { join } from 'node:path';

import { createAnalyzer } from './analysis/analyzer.ts';
import type { LanguageChoice } from '../../shared/domain/languages.ts';
import { SottoError } from '../../shared/errors.ts';
import type { PolicyName } from '../../shared/policy/managed-policy.ts';
import { cachedAnalyzer } from './analysis/cached-analyzer.ts';
import { about } from './app/about.ts';
import { createAppearanceFile } from './app/appearance.ts';
import { ownBackup, removeManaged } from './backup/backup-folder.ts';
import { restoreBackup } from './backup/restore.ts';
import { createChanges } from './app/changes.ts';
import { effectiveDesktopRules, sumDownloads } from './app/desktop-rules.ts';
import { examine } from './app/doctor.ts';
import { forbidCoreDumps } from '../processes/forbid-core-dumps.ts';
import { createRepair } from './app/repair.ts';
import { keyHandlers, requireAccess } from './app/key-handlers.ts';
import { openSession } from './app/open-session.ts';
import type { Session } from './app/session.ts';
import { sessionHandlers, sessionStreams } from './app/session-handlers.ts';
import { createVaultGate } from './app/vault-gate.ts';
import { stretchInThread } from './crypto/stretch.ts';
import type { HostLink } from './host/host-link.ts';
import type { RedactionMap } from './privacy/redact/redaction-map.ts';
import type { Handlers } from './rpc/handlers.ts';
import { companyBuild } from './policy/company-build.ts';
import { createPolicy } from './policy/create-policy.ts';
import { policyHandlers } from './policy/handlers.ts';
import { destroyProfile } from './vault/destroy-profile.ts';
import { createKeychain } from './vault/keychain.ts';
import { profileFiles } from './vault/profile-files.ts';
import { readVaultFiles } from './vault/read-vault-file.ts';
import { createAttempts } from './vault/attempts.ts';
import { guardGuesses } from './vault/guard-guesses.ts';
import { createVault } from './vault/vault.ts';

interface CoreOptions {
  /** The data folder, absolute. */
  readonly profile: string;
  /** The application's own folder: package.json and models/, absolute. */
  readonly resources: string;
  /** The bundled worker threads, absolute. */
  readonly storeWorker: string;
  /** The bundled crypto/stretch-worker.ts, absolute. */
  readonly stretchWorker: string;
  readonly analysisWorker: string;
  /** The bundled store/damage/worker.ts, absolute. */
  readonly damageWorker: string;
  readonly host: HostLink;
  /** Everything is closed: the process should end, and keys and decrypted pages with it. */
  readonly onLock?: () => void;
  /** The window's language, when it is read and when it changes: core's own words follow. The command line has its own. */
  readonly onLanguage?: (choice: LanguageChoice) => void;
}

export interface Core {
  readonly handlers: Handlers;
  /** Loads what the first question of a window needs, while the window loads its page. Opens nothing. */
  warm(): void;
  /** For the command line only: a map holds every value that was replaced, and no window needs it. */
  redactionMap(conversationId: string): Promise<RedactionMap | null>;
  /** Stops answers, writes them, closes the database. */
  shutdown(): Promise<void>;
}

/** Puts the parts of core together. Nothing is opened or read before it is asked for. */
export function createCore(options: CoreOptions): Core {
  const { profile, host } = options;
  const coreDumpsOff = forbidCoreDumps();
  const changes = createChanges();
  const appearance = createAppearanceFile(profile, options.onLanguage);
  const analyzer = cachedAnalyzer(
    createAnalyzer({ script: options.analysisWorker, assets: join(options.resources, 'models', 'privacy') }),
  );
  const keychain = createKeychain();
  const build = companyBuild();
  const policy = createPolicy(build, keychain);
  const tellDesktop = async (): Promise<void> => {
    const [own, { settings }] = await Promise.all([appearance.get(), policy.current()]);
    host.tell({ k: 'desktop', rules: effectiveDesktopRules(own, settings) });
  };
  policy.onChange(() => {
    changes.publish({ type: 'policy' });
    void tellDesktop().catch(() => undefined);
  });
  void changes.follow((change) => {
    if (change.type === 'downloads') host.tell(sumDownloads(change.items));
  }, new AbortController().signal);
  const attempts = createAttempts(profile);
  const stretch = stretchInThread(options.stretchWorker);
  const vault = guardGuesses(createVault({ profile, keychain, stretch }), attempts);
  /** Of the open vault. */
  let twoFactors = false;
  const gate = createVaultGate({
    profile,
    vault,
    async open(databasePath, key) {
      const { candidates } = await readVaultFiles(profileFiles(profile));
      const usesKeychain = candidates.some(({ slots }) =>
        slots.some((slot) => slot.kind === 'device' || slot.withDevice),
      );
      twoFactors = candidates.some(({ slots }) => slots.some((slot) => slot.withDevice));
      return openSession({
        profile,
        resources: options.resources,
        databasePath,
        key,
        workerScript: options.storeWorker,
        damageWorker: options.damageWorker,
        host,
        changes,
        analyzer,
        keychain,
        policy,
        vault,
        vaultId: candidates[0]?.id ?? '',
        usesKeychain,
        attempts,
        stretch,
        build,
      });
    },
  });

  /** A company may come to ask for two factors while a vault that needs one is open. */
  const lacksTwoFactors = (): boolean =>
    policy.now().settings['vault.secondFactor'] === true && gate.isOpen() && !twoFactors;

  const session = (): Session => {
    const opened = gate.session();
    if (lacksTwoFactors()) throw new SottoError('TWO_FACTORS_NEEDED');
    return opened;
  };

  const repair = createRepair({ profile, gate, worker: options.damageWorker });

  const handlers: Handlers = {
    calls: {
      'vault.status': async () => ({
        ...(await gate.status()),
        ...(lacksTwoFactors() ? { needsTwoFactors: true } : {}),
      }),
      async 'vault.create'(choice) {
        const { settings } = await policy.current();
        requireAccess(
          choice.kind === 'device' ? { mode: 'device' } : { mode: choice.kind, passphrase: choice.passphrase },
          settings,
        );
        const made = await gate.create(choice);
        changes.publish({ type: 'vault' });
        return made;
      },
      async 'vault.unlock'(choice) {
        await gate.unlock(choice);
        // other windows wait behind their own lock screens
        changes.publish({ type: 'vault' });
        return {};
      },
      async 'backup.restore'({ from, key }) {
        forbidden((await policy.current()).settings['backups.allowed'] === false, 'backups.allowed');
        const means = { keychain, stretch };
        const path = from.kind === 'folder' ? from.path : ownBackup(profile, from.name);
        const done = await gate.alone(() => restoreBackup({ profile, path, key, means, worker: options.damageWorker }));
        setImmediate(() => options.onLock?.());
        return done;
      },
      'vault.check': (choice) => repair.check(choice),
      'vault.salvage': (choice) => repair.salvage(choice),
      async 'vault.destroy'() {
        const { settings } = await policy.current();
        forbidden(settings['retention.legalHold'] === true, 'retention.legalHold');
        // what is in a closed vault can't be told by its age: all of it counts as young
        forbidden(settings['retention.minimumDays'] !== undefined, 'retention.minimumDays');
        await gate.close();
        const found = await readVaultFiles(profileFiles(profile)).catch(() => ({ candidates: [] }));
        // where a link stands in their place, what it leads to goes too
        await removeManaged(profile).catch(() => undefined);
        await destroyProfile(profile, found.candidates, keychain);
        setImmediate(() => options.onLock?.());
        return {};
      },
      async 'vault.lock'() {
        await gate.close();
        // the answer leaves before the process does
        setImmediate(() => options.onLock?.());
        return {};
      },
      'appearance.get': () => appearance.get(),
      async 'appearance.set'(patch) {
        const next = await appearance.set(patch);
        await tellDesktop();
        changes.publish({ type: 'appearance' });
        return next;
      },
      'app.doctor': async () => ({
        checks: await examine({ profile, gate, coreDumpsOff, resources: options.resources }),
      }),
      'app.about': () => about(options.resources),
      ...policyHandlers(policy, build),
      ...keyHandlers({
        session: () => gate.session(),
        vault,
        policy: () => policy.now().settings,
        changed({ mode }) {
          twoFactors = mode === 'both';
          changes.publish({ type: 'vault' });
        },
      }),
      ...sessionHandlers(session, changes),
    },
    streams: sessionStreams(session, changes),
  };

  return {
    handlers,
    warm() {
      void tellDesktop().catch(() => undefined);
      void gate.status().catch(() => undefined);
    },
    redactionMap: async (conversationId) => gate.session().store.call('redaction.get', { conversationId }),
    async shutdown() {
      await gate.close();
      policy.close();
      await analyzer.close();
    },
  };
}

/** @throws SottoError POLICY_FORBIDS */
function forbidden(is: boolean, key: PolicyName): void {
  if (is) throw new SottoError('POLICY_FORBIDS', { key });
}
