import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import type { RouteModel, Stickiness } from './route-input.ts';

export const ROUTE_REASONS = [
  'nothing-sensitive',
  'holds',
  'replaced',
  'stays',
  'blocked',
  'let-through',
  'may-not-let-through',
  'topic',
  'combination',
  'earlier-turns',
  'assistant-floor',
  'not-analysed',
  'above-ceiling',
  'zone-closed',
  'mode-device',
  'mode-model',
  'asked',
  'automatic',
  'chosen-may-not-see',
  'failed-before',
  'no-consent',
  'over-budget',
  'near-budget',
  'forbidden',
  'override',
] as const;

/** One reason. Its words are in the message catalog under `route.reasons.<code>`; values are names of our own things. */
export interface RouteReason {
  readonly code: (typeof ROUTE_REASONS)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

export const ROUTE_REFUSALS = [
  /** Policy lets it go nowhere. */
  'blocked',
  /** It must stay on the device and no model is there. */
  'no-local-model',
  /** Where the person asked to send it, it may not go. */
  'may-not-go',
  /** It may not go there by default, but the person may confirm that it does. */
  'needs-override',
  'may-not-let-through',
  'needs-consent',
  'over-budget',
  /** Nothing that may see it can answer now. */
  'no-model',
  'unknown-model',
] as const;

export type RouteRefusal = (typeof ROUTE_REFUSALS)[number];

/** What a person can do about a refusal. Words under `route.offers.<offer>`. */
export const ROUTE_OFFERS = [
  'get-local-model',
  'answer-on-device',
  'override',
  'consent',
  'choose-model',
  'edit-message',
] as const;

export type RouteOffer = (typeof ROUTE_OFFERS)[number];

interface Judged {
  /** Of everything in the request, before redaction. */
  readonly sensitivity: Sensitivity;
  /** What is left of it outside the device, when values are replaced. */
  readonly afterRedaction: Sensitivity;
  readonly reasons: readonly RouteReason[];
}

/** An answer by this model. `sticky` is what to store with the conversation once the turn is under way. */
export interface RouteGo extends Judged {
  readonly kind: 'go';
  readonly model: RouteModel;
  readonly zone: Zone;
  /** The person's confirmation was needed and is used: belongs in the audit log. */
  readonly overridden: boolean;
  readonly sticky: Stickiness;
}

export interface RouteRefused extends Judged {
  readonly kind: 'refused';
  readonly refusal: RouteRefusal;
  readonly offers: readonly RouteOffer[];
}

export type RouteOutcome = RouteGo | RouteRefused;
