import type { ModelPrice } from '../../../../shared/domain/provider.ts';
import type { AnswerUsage } from './stream-answer.ts';

const MILLION = 1_000_000;

/** What an answer cost in US dollars; null when that price or the number of tokens is not known. */
export function costOf(usage: AnswerUsage, price: ModelPrice | null): number | null {
  const { prompt, completion } = usage;
  if (price === null || price.currency !== 'USD' || prompt === null || completion === null) return null;
  const cached = price.cachedInput === null ? 0 : Math.min(usage.cached ?? 0, prompt);
  const input = (prompt - cached) * price.input + cached * (price.cachedInput ?? 0);
  return (input + completion * price.output) / MILLION;
}

/** From this share of the budget on, the person is told. */
const WARN_AT = 0.8;

/** `spent` stops: the route then leaves this provider out. */
export function budgetState(spent: number, budget: number | null): 'ok' | 'warn' | 'spent' {
  if (budget === null) return 'ok';
  if (spent >= budget) return 'spent';
  return spent >= budget * WARN_AT ? 'warn' : 'ok';
}

/** First moment of the calendar month that `now` is in, in local time. Both in milliseconds since 1970-01-01 UTC. */
export function monthStart(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
}
