import type { CallParams, CallResult } from '../../../shared/contract.ts';

export type PreviewParams = CallParams<'chat.preview'>;
/** What sending would do. */
export type Preview = CallResult<'chat.preview'>;
export type Going = Extract<Preview, { outcome: 'go' }>;
export type Refused = Extract<Preview, { outcome: 'refused' }>;
/** What a turn is held to. */
export type Shown = NonNullable<CallParams<'chat.send'>['shown']>;

/** Held to this device: nothing of it was shown, as nothing leaves. */
export const STAYS: Shown = { zone: 'device', sha256: null };

export function shownOf({ route, request }: Going): Shown {
  return { zone: route.zone, sha256: request?.sha256 ?? null };
}
