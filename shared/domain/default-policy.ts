import { FINDING_TYPES } from './finding-type.ts';
import type { FindingType } from './finding-type.ts';
import type { FindingAction, RoutePolicy } from './policy.ts';

const KEPT: readonly FindingType[] = ['secret', 'password', 'private-key', 'connection-string', 'medical-record'];

const FACTS: readonly FindingType[] = [
  'health-fact',
  'legal-fact',
  'financial-fact',
  'employment-fact',
  'intimate-fact',
  'security-fact',
];

/** Values that are often meant to be talked about: a place to visit, a company in the news. */
const MAY_LET_THROUGH: readonly FindingType[] = [
  'person',
  'organisation',
  'place',
  'url',
  'file-path',
  'ip-address',
  'username',
  'identifier',
];

function actionOf(type: FindingType): FindingAction {
  if (KEPT.includes(type)) return 'keep-on-device';
  return FACTS.includes(type) ? 'allow' : 'redact';
}

/** What holds where nobody has decided otherwise. Told and explained in docs/routing.md. */
export const DEFAULT_ROUTE_POLICY: RoutePolicy = {
  findings: Object.fromEntries(FINDING_TYPES.map((type) => [type, actionOf(type)])) as RoutePolicy['findings'],
  ceilings: { private: 'confidential', cloud: 'personal' },
  overrides: { private: 'restricted', cloud: 'confidential' },
  automatic: {
    public: ['private', 'cloud', 'device'],
    personal: ['private', 'cloud', 'device'],
    confidential: ['device', 'private'],
    restricted: ['device', 'private'],
  },
  mayLetThrough: [...MAY_LET_THROUGH],
};
