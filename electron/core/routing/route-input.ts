import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { RoutePolicy } from '../../../shared/domain/policy.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Zone } from '../../../shared/domain/zone.ts';
import type { SensitivityReason } from '../privacy/classify/reason.ts';

/** What is known about everything that would be in the request: system prompt, earlier turns, attachments, tool results. */
export type RequestContent =
  | { readonly state: 'analyzed'; readonly sensitivity: Sensitivity; readonly reasons: readonly SensitivityReason[] }
  /** Some part could not be analysed: nothing may leave. */
  | { readonly state: 'failed' };

/** A model that could answer. */
export interface RouteModel {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  /** `forbidden`: a company does not want it used. */
  readonly state: 'ready' | 'no-consent' | 'over-budget' | 'forbidden' | 'unavailable';
  /** Most of its monthly budget is spent: it still answers, and the route says so. */
  readonly nearBudget?: boolean;
}

export type RouteMode =
  | { readonly kind: 'auto' }
  | { readonly kind: 'device' }
  | { readonly kind: 'model'; readonly modelId: string };

/** What a person asked for this one turn: it is done or refused, never changed into something else. */
export type RouteRequest =
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'model'; readonly modelId: string };

/** What earlier turns of a conversation oblige later ones to. Stored with the conversation. */
export interface Stickiness {
  /**
   * `restricted` once a turn was that after redaction; nothing milder that was found sticks, because it is judged anew
   * with the history. The floor of an assistant does: no later judgement would find it again.
   */
  readonly sensitivity: Sensitivity;
  /** A turn held something that policy keeps on the device. */
  readonly deviceOnly: boolean;
}

export const NOT_STICKY: Stickiness = { sensitivity: 'public', deviceOnly: false };

export interface RouteInput {
  readonly content: RequestContent;
  readonly mode: RouteMode;
  readonly request?: RouteRequest;
  /** The person confirmed, for this turn, that it may go above the ceiling of the zone asked for. */
  readonly override?: boolean;
  /** Kinds of the values that the person lets through in this message. */
  readonly letThrough?: readonly FindingType[];
  readonly sticky: Stickiness;
  /** What the conversation's assistant says its turns count as at least, whatever is found in them. Left out: public. */
  readonly floor?: Sensitivity;
  readonly policy: RoutePolicy;
  /** In the person's order of preference. */
  readonly models: readonly RouteModel[];
  /** Models that have failed in this turn already. */
  readonly failed?: readonly string[];
}
