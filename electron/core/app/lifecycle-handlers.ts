import type { CallHandlers } from '../rpc/handlers.ts';
import type { Changes } from './changes.ts';
import type { Session } from './session.ts';

type LifecycleCalls = Extract<
  keyof CallHandlers,
  | `overview.${string}`
  | `purge.${string}`
  | `receipts.${string}`
  | `retention.${string}`
  | `audit.${string}`
  | 'keys.rekey'
>;

/** What is kept, for how long, what was destroyed, and the record of it. */
export function lifecycleHandlers(session: () => Session, changes: Changes): Pick<CallHandlers, LifecycleCalls> {
  return {
    'overview.get': async () => session().overview(),
    'purge.preview': async (scope) => session().purge.preview(scope),
    'purge.run': async (scope) => session().purge.run(scope),
    'receipts.list': async () => ({ items: await session().purge.receipts() }),
    'receipts.verify': async ({ receipt }) => ({ ok: session().purge.verify(receipt) }),
    async 'keys.rekey'() {
      const { shred, audit } = session();
      const change = await shred();
      await audit.record({ kind: 'rekey' });
      return change;
    },
    'retention.get': async () => session().retention.get(),
    'retention.set': async (rules) => session().retention.set(rules),
    'retention.preview': async ({ limit, withinDays }) => session().retention.preview(limit, withinDays),
    'retention.run': async () => session().retention.run(),
    'retention.confirmClock': async () => session().retention.confirmClock(),
    async 'retention.setFor'({ id, retention }) {
      const { retention: rules, audit } = session();
      await rules.setFor(id, retention);
      await audit.record({ kind: 'retention-changed', detail: { conversation: id, rule: retention.kind } });
      changes.publish({ type: 'conversation', id, change: 'updated' });
      return {};
    },
    async 'audit.list'({ newestFirst = false, cursor, limit }) {
      const from = cursor === undefined ? (newestFirst ? Number.MAX_SAFE_INTEGER : 1) : Number(cursor);
      const items = await session().store.call('audit.page', { newestFirst, from, limit });
      const last = items.at(-1);
      const nextCursor =
        last === undefined || items.length < limit ? null : String(newestFirst ? last.seq - 1 : last.seq + 1);
      return { items, nextCursor };
    },
    'audit.verify': async () => session().audit.verify(),
  };
}
