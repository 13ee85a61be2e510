import type { Route } from '../../../shared/contract.ts';
import { messages } from '../../../shared/messages/index.ts';

export type Reason = Route['reasons'][number];

// Codes come from core as plain strings; test/unit/routing/route-words.test.ts holds the catalog to all of them.
const lookUp = messages.t as unknown as (key: string, values?: Record<string, unknown>) => string;

export const reasonWords = ({ code, values }: Reason): string => lookUp(`route.reasons.${code}`, values);
export const refusalWords = (refusal: string): string => lookUp(`route.refusals.${refusal}`);
export const offerWords = (offer: string): string => lookUp(`route.offers.${offer}`);
export const typeWords = (type: string): string =>
  type === 'literal' ? messages.t('leaving.details.literal') : lookUp(`route.types.${type}`);
export const sensitivityWords = (sensitivity: string): string => lookUp(`route.sensitivities.${sensitivity}`);

/** Most telling first: what a person would be surprised by if it were not said. */
const WHY = [
  'not-analysed',
  'stays',
  'combination',
  'topic',
  'assistant-floor',
  'earlier-turns',
  'chosen-may-not-see',
  'mode-device',
] as const;

/** Why a turn stays here, as the end of a sentence; null when there is nothing in particular. */
export function whyHere(reasons: readonly Reason[]): string | null {
  for (const code of WHY) {
    const reason = reasons.find((one) => one.code === code);
    if (reason === undefined) continue;
    const key = code === 'combination' ? String(reason.values['rule']) : code;
    const words = lookUp(`leaving.why.${key}`, { ...reason.values, defaultValue: '' });
    if (words !== '') return words;
  }
  return null;
}

/** Whether policy stands in the way, and not a missing model or consent: only then is something blocked. */
export function blockedWords(refusal: string): string | null {
  const words = lookUp(`leaving.blocked.${refusal}`, { defaultValue: '' });
  return words === '' ? null : words;
}
