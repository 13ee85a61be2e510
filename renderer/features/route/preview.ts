import type { CallParams, CallResult } from '../../../shared/contract.ts';

export type PreviewParams = CallParams<'chat.preview'>;
/** What sending would do. */
export type Preview = CallResult<'chat.preview'>;
export type Going = Extract<Preview, { outcome: 'go' }>;
export type Refused = Extract<Preview, { outcome: 'refused' }>;
/** What a turn is held to. */
export type Shown = NonNullable<CallParams<'chat.send'>['shown']>;

/** Held to this device: nothing of it was shown, as nothing leaves. */
export const STAYS: Shown = { zone: 'device' };

export function shownOf({ route, request, instead }: Going): Shown {
  if (route.zone === 'device' || request === null) return STAYS;
  const { url, sha256 } = request;
  return { zone: route.zone, url, sha256, ...(instead === null ? {} : { instead: seen(instead.request) }) };
}

function seen({ url, sha256 }: NonNullable<Going['request']>): { readonly url: string; readonly sha256: string } {
  return { url, sha256 };
}
