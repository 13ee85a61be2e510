import type { ProviderSettings } from './provider.ts';

interface Trust {
  readonly ca?: readonly string[] | undefined;
  readonly pins?: readonly string[] | undefined;
}

/**
 * Whether other servers could prove themselves than those that the key was entered for. Whoever can change settings, and
 * is not the person who has the key, could have it sent to a server of their own: the key goes, also where the change was meant.
 */
export function trustsOthers(settings: Pick<ProviderSettings, 'ca' | 'pins'>, { ca, pins }: Trust): boolean {
  return widened(settings.ca, ca) || (settings.pins.length > 0 && widened(settings.pins, pins));
}

/** With none left, whatever the computer itself trusts is trusted. */
function widened(before: readonly string[], next: readonly string[] | undefined): boolean {
  if (next === undefined) return false;
  return next.length === 0 ? before.length > 0 : next.some((one) => !before.includes(one));
}
