import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Analyzer } from '../analysis/analyzer.ts';
import { DEFAULT_SENSITIVITY_POLICY } from '../privacy/classify/policy-table.ts';
import type { AnalysisOutcome } from '../privacy/index.ts';
import { classifyRequest } from '../routing/classify-request.ts';
import { judgeContent } from '../routing/judge-content.ts';
import { NOT_STICKY } from '../routing/route-input.ts';
import type { Store } from '../store/store.ts';

/** Reads imported conversations for sensitivity, one after the other, behind everything else. */
export interface Scan {
  /** Begins, or goes on; does nothing while it runs. */
  wake(): void;
  /** Resolves when nothing is being read any more. */
  close(): Promise<void>;
}

interface ScanOptions {
  readonly store: Pick<Store, 'call'>;
  readonly analyzer: Pick<Analyzer, 'analyze'>;
  readonly policy: () => RoutePolicy;
}

/** Conversations asked for at once, and messages of one. */
const CONVERSATIONS = 20;
const MESSAGES = 100;

/**
 * Until one has been read it counts as the strictest there is, and so does one that can't be.
 */
export function createScan({ store, analyzer, policy }: ScanOptions): Scan {
  let running: Promise<void> | undefined;
  let closed = false;
  let again = false;

  async function texts(conversationId: string, onTexts: (texts: string[]) => Promise<void>): Promise<void> {
    for (const { id } of await store.call('transfer.attachments', { conversationId })) {
      await onTexts([(await store.call('attachments.text', { id })).text]);
    }
    for (let after: number | null = 0; after !== null && !closed;) {
      const page: { items: readonly { content: string }[]; next: number | null } = await store.call(
        'transfer.messages',
        {
          conversationId,
          after,
          limit: MESSAGES,
        },
      );
      await onTexts(page.items.map(({ content }) => content).filter((content) => content !== ''));
      after = page.next;
    }
  }

  async function read(id: string): Promise<void> {
    const mark = await store.call('scan.mark', { id });
    if (mark === null) return;
    const outcomes: AnalysisOutcome[] = [];
    await texts(id, async (some) => void outcomes.push(...(await analyzer.analyze(some))));
    if (closed) return;
    const content = classifyRequest(outcomes, DEFAULT_SENSITIVITY_POLICY);
    // it goes on counting as the strictest, and is tried again with the next start
    if (content.state === 'failed') throw new SottoError('PRIVACY_ANALYSIS_FAILED');
    const { sensitivity, afterRedaction, deviceOnly } = judgeContent({
      content,
      policy: policy(),
      sticky: NOT_STICKY,
      mode: { kind: 'auto' },
      models: [],
    });
    const sticky = { sensitivity: afterRedaction === 'restricted' ? afterRedaction : ('public' as const), deviceOnly };
    await store.call('scan.finish', { id, mark, sensitivity, sticky });
  }

  async function run(): Promise<void> {
    const failed = new Set<string>();
    while (again && !closed) {
      again = false;
      const limit = CONVERSATIONS + failed.size;
      const pending = (await store.call('scan.pending', { limit })).filter((id) => !failed.has(id));
      for (const id of pending) {
        if (closed) return;
        await read(id).catch(() => void failed.add(id));
      }
      again ||= pending.length > 0;
    }
  }

  return {
    wake() {
      again = true;
      running ??= run()
        .catch(() => undefined)
        .finally(() => {
          running = undefined;
        });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}
