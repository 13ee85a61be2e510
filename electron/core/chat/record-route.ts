import type { AuditSink } from '../audit/audit-sink.ts';
import type { RouteGo, RouteRefused } from '../routing/route-outcome.ts';
import type { TurnPlan } from './plan-turn.ts';

interface RoutedTurn {
  readonly go: RouteGo;
  readonly turn: TurnPlan;
}

/** What a person let happen for an answer goes on record before it does. */
export async function recordAllowed(audit: AuditSink, answer: string, { go, turn }: RoutedTurn): Promise<void> {
  const { zone, afterRedaction: sensitivity } = go;
  if (go.overridden) await audit.record({ kind: 'route-override', detail: { answer, zone, sensitivity } });
  if (zone !== 'device' && turn.keep.length > 0) {
    await audit.record({ kind: 'values-kept', detail: { answer, zone, count: turn.keep.length } });
  }
}

/** Where an answer comes from. Behind its back, like what is sent: the decision stands with the answer too. */
export function recordRoute(audit: AuditSink, answer: string, { go }: Pick<RoutedTurn, 'go'>): void {
  const { zone, afterRedaction: sensitivity } = go;
  void audit.record({ kind: 'route', detail: { answer, zone, sensitivity } }).catch(() => undefined);
}

/** That something was not sent is on record too; nobody waits for it to hear so. */
export function recordRefusal(audit: AuditSink, { refusal, sensitivity }: RouteRefused): void {
  void audit.record({ kind: 'route-refused', detail: { refusal, sensitivity } }).catch(() => undefined);
}
