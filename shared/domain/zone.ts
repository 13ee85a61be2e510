/** Where a model runs: this device, the organisation's own server, somebody else's. The order of the array is the order of trust, most trusted first. */
export const ZONES = ['device', 'private', 'cloud'] as const;

export type Zone = (typeof ZONES)[number];

/** Whether `a` is trusted no less than `b`. */
export function trustedAtLeast(a: Zone, b: Zone): boolean {
  return ZONES.indexOf(a) <= ZONES.indexOf(b);
}
