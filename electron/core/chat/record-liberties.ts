import type { AuditSink } from '../audit/audit-sink.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import type { TurnPlan } from './plan-turn.ts';

/** What a person let happen for this turn is on record before it does. */
export async function recordLiberties(
  audit: AuditSink,
  answer: string,
  { go, turn }: { readonly go: RouteGo; readonly turn: TurnPlan },
): Promise<void> {
  const { zone, afterRedaction: sensitivity } = go;
  if (go.overridden) await audit.record({ kind: 'route-override', detail: { answer, zone, sensitivity } });
  if (zone !== 'device' && turn.keep.length > 0) {
    await audit.record({ kind: 'values-kept', detail: { answer, zone, count: turn.keep.length } });
  }
}
