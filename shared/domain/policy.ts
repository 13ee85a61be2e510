import { z } from 'zod';

import { FINDING_TYPES } from './finding-type.ts';
import { SENSITIVITIES } from './sensitivity.ts';
import { ZONES } from './zone.ts';

const sensitivity = z.enum(SENSITIVITIES);
const zoneOrder = z.array(z.enum(ZONES)).max(ZONES.length);

/** What may be done with a kind of finding, mildest first. */
export const FINDING_ACTIONS = ['allow', 'redact', 'keep-on-device', 'block'] as const;
export const findingAction = z.enum(FINDING_ACTIONS);

/** Where turns may go. The device may see everything that is not blocked. docs/routing.md tells each default and why. */
export const routePolicy = z.strictObject({
  /**
   * `allow`: leaves as it is, and weighs with its own sensitivity. `redact`: leaves as a placeholder.
   * `keep-on-device`: a request that holds one goes to no other zone. `block`: it goes nowhere, not even on the device.
   * A fact has no value to replace: for it, `redact` is the same as `allow`.
   */
  findings: z.record(z.enum(FINDING_TYPES), findingAction),
  /** The highest sensitivity, after redaction, that a zone may see. Null closes the zone. */
  ceilings: z.strictObject({ private: sensitivity.nullable(), cloud: sensitivity.nullable() }),
  /** How far above its ceiling a person may go for one turn, after confirming. Null: not at all. */
  overrides: z.strictObject({ private: sensitivity.nullable(), cloud: sensitivity.nullable() }),
  /** In automatic mode: the zones to try in this order, by the sensitivity before redaction. */
  automatic: z.record(sensitivity, zoneOrder),
  /** Kinds of which a person may let a value through, in one message. */
  mayLetThrough: z.array(z.enum(FINDING_TYPES)),
});

export type FindingAction = z.infer<typeof findingAction>;
export type RoutePolicy = z.infer<typeof routePolicy>;
