import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Topic } from './topic.ts';

/** How sensitive a text is that holds one such finding, or one sentence on such a topic. */
export interface SensitivityPolicy {
  readonly findings: Readonly<Record<FindingType, Sensitivity>>;
  readonly topics: Readonly<Record<Topic, Sensitivity>>;
  /** A topic below this belief (0 to 1) is not a reason. */
  readonly topicThreshold: number;
  /** From this many distinct people and identifiers on, a text counts as bulk personal data. */
  readonly bulkThreshold: number;
}

/**
 * The defaults. `public`: nothing personal. `personal`: identifies someone, harmless once replaced. `confidential`:
 * does damage in the wrong hands even as a single value. `restricted`: stays on the device, because replacing values
 * does not make it harmless: what it says is the secret (health, law, intimate life, incidents), or it opens a door.
 */
export const DEFAULT_SENSITIVITY_POLICY: SensitivityPolicy = {
  findings: {
    secret: 'restricted',
    password: 'restricted',
    'private-key': 'restricted',
    'connection-string': 'restricted',
    card: 'confidential',
    iban: 'confidential',
    bic: 'personal',
    'bank-account': 'confidential',
    'bank-routing': 'personal',
    wallet: 'confidential',
    'national-id': 'confidential',
    'tax-id': 'confidential',
    passport: 'confidential',
    'driving-licence': 'confidential',
    'medical-record': 'restricted',
    'health-insurance': 'confidential',
    'medical-provider': 'personal',
    'vehicle-id': 'personal',
    'device-id': 'personal',
    phone: 'personal',
    email: 'personal',
    username: 'personal',
    url: 'confidential',
    'file-path': 'personal',
    'ip-address': 'personal',
    'mac-address': 'personal',
    person: 'personal',
    organisation: 'personal',
    place: 'personal',
    address: 'personal',
    coordinates: 'personal',
    'date-of-birth': 'personal',
    identifier: 'personal',
    custom: 'confidential',
    'health-fact': 'restricted',
    'legal-fact': 'restricted',
    'financial-fact': 'confidential',
    'employment-fact': 'confidential',
    'intimate-fact': 'restricted',
    'security-fact': 'restricted',
  },
  topics: {
    health: 'restricted',
    law: 'restricted',
    finance: 'restricted',
    employment: 'restricted',
    intimate: 'restricted',
    security: 'restricted',
  },
  topicThreshold: 0.35,
  bulkThreshold: 25,
};
