import type { CallParams, CallResult } from '../../../shared/contract.ts';
import type { ExportRequest } from '../../../shared/contract/transfer.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Changes } from '../app/changes.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Stretch } from '../crypto/stretch.ts';
import type { Store } from '../store/store.ts';
import { requireLongEnough } from '../vault/slots.ts';
import { requireOutside } from '../vault/outside-profile.ts';
import { exportFile } from './export/export-file.ts';
import type { HalfWritten } from './half-written.ts';
import { importFile } from './import/import-file.ts';
import type { PortableTree } from './portable.ts';

/** Conversations out of the vault and into it, one file at a time. */
export interface Transfer {
  export(request: ExportRequest): Promise<CallResult<'transfer.export'>>;
  import(request: CallParams<'transfer.import'>): Promise<CallResult<'transfer.import'>>;
  /** Ends what is under way, and resolves when it has ended. */
  stop(): Promise<void>;
}

interface TransferOptions {
  /** The data folder. */
  readonly profile: string;
  readonly store: Pick<Store, 'call'>;
  readonly stretch: Stretch;
  readonly half: HalfWritten;
  readonly audit: AuditSink;
  readonly policy: () => PolicySettings;
  readonly changes: Pick<Changes, 'publish'>;
  readonly countDue: (trees: readonly PortableTree[]) => Promise<number>;
  /** Conversations have come that nobody has read for sensitivity. */
  readonly onImported: () => void;
}

/** Between two words about how far it is, in milliseconds. */
const PROGRESS_MS = 200;

export function createTransfer(options: TransferOptions): Transfer {
  const { store, stretch, half, audit, policy, changes } = options;
  let running: { readonly controller: AbortController; readonly done: Promise<unknown> } | undefined;

  /** One at a time. Tells how far it is, and at last that it is over. */
  async function alone<T>(
    task: 'export' | 'import',
    run: (signal: AbortSignal, onProgress: (conversations: number) => void) => Promise<T>,
  ): Promise<T> {
    if (running !== undefined) throw new SottoError('TRANSFER_BUSY');
    const controller = new AbortController();
    let told = 0;
    const tell = (conversations: number): void => {
      if (performance.now() - told < PROGRESS_MS) return;
      told = performance.now();
      changes.publish({ type: 'transfer', task, conversations });
    };
    const done = run(controller.signal, tell);
    running = { controller, done };
    try {
      return await done;
    } finally {
      running = undefined;
      changes.publish({ type: 'transfer', task, conversations: null });
    }
  }

  function requireAllowed(key: 'export.encrypted' | 'export.plaintext' | 'import.allowed'): void {
    if (policy()[key] === false) throw new SottoError('POLICY_FORBIDS', { key });
  }

  return {
    async export(request) {
      const sealed = request.format === 'sotto';
      requireAllowed(sealed ? 'export.encrypted' : 'export.plaintext');
      if (!sealed && request.plaintextAcknowledged !== true) throw new SottoError('EXPORT_NOT_ACKNOWLEDGED');
      if (sealed && request.passphrase === undefined) throw new SottoError('TRANSFER_PASSPHRASE_NEEDED');
      if (request.passphrase !== undefined) requireLongEnough(request.passphrase);
      await requireOutside(options.profile, request.path);
      await half.removeLeft();
      const done = await alone('export', (signal, onProgress) =>
        exportFile({ request, store, stretch, half, signal, onProgress }),
      );
      const { conversations, messages } = done;
      const detail = { format: request.format, encrypted: sealed, conversations, messages };
      await audit.record({ kind: 'export', detail });
      return done;
    },
    async import({ path, passphrase, dryRun }) {
      requireAllowed('import.allowed');
      const { countDue } = options;
      let report;
      try {
        report = await alone('import', (signal, onProgress) =>
          importFile({ path, passphrase, dryRun, store, stretch, signal, countDue, onProgress }),
        );
      } finally {
        // what came before it was stopped is there, and has to be read as well
        if (!dryRun) {
          options.onImported();
          changes.publish({ type: 'conversations' });
          changes.publish({ type: 'tags' });
          changes.publish({ type: 'assistants' });
          changes.publish({ type: 'snippets' });
        }
      }
      if (dryRun) {
        const { conversations, messages } = report;
        const seen = conversations.added + conversations.extended + conversations.known;
        const detail = { sources: report.sources.join(' '), conversations: seen, messages: messages.added };
        await audit.record({ kind: 'export-viewed', detail });
      } else {
        const { added, extended } = report.conversations;
        const detail = { sources: report.sources.join(' '), added, extended, messages: report.messages.added };
        await audit.record({ kind: 'import', detail });
      }
      return report;
    },
    async stop() {
      running?.controller.abort();
      await running?.done.catch(() => undefined);
    },
  };
}
