import { expect, test } from 'vitest';

import { TOPICS } from '../../../electron/core/privacy/classify/topic.ts';
import { ROUTE_OFFERS, ROUTE_REASONS, ROUTE_REFUSALS } from '../../../electron/core/routing/route-outcome.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import { messages } from '../../../shared/messages/index.ts';

const lookUp = messages.t as unknown as (key: string, values?: Record<string, unknown>) => string;

const VALUES = {
  type: 'iban',
  count: 2,
  topic: 'health',
  rule: 'identity-bundle',
  zone: 'cloud',
  sensitivity: 'restricted',
  ceiling: 'personal',
  model: 'A model',
};

test('every code a route can give has words with nothing left to fill in (a raw key in the composer)', () => {
  const keys = [
    ...ROUTE_REASONS.map((code) => `route.reasons.${code}`),
    ...ROUTE_REFUSALS.map((code) => `route.refusals.${code}`),
    ...ROUTE_OFFERS.map((code) => `route.offers.${code}`),
    ...FINDING_TYPES.map((type) => `route.types.${type}`),
    ...TOPICS.map((topic) => `route.topics.${topic}`),
  ];
  for (const key of keys) {
    const words = lookUp(key, VALUES);
    expect(words).not.toMatch(/route\.|\{\{|\$t\(|undefined/);
    expect(words.length).toBeGreaterThan(1);
  }
  expect(lookUp('route.reasons.replaced', VALUES)).toBe('2 × IBAN: replaced before anything leaves.');
});
