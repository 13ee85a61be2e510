import { z } from 'zod';

import { SENSITIVITIES } from '../../domain/sensitivity.ts';
import type { Sensitivity } from '../../domain/sensitivity.ts';
import type { PolicyKey } from '../policy-key.ts';
import { keysOf } from '../policy-key.ts';

const key = keysOf('retention');
const days = z.int().min(1).max(36_500);

type CeilingKeys = { readonly [S in Sensitivity as `retention.${S}Days`]: PolicyKey<typeof days> };

const ceilingKeys = Object.fromEntries(
  SENSITIVITIES.map((sensitivity) => [
    `retention.${sensitivity}Days`,
    key(days, {
      title: `Longest life of ${sensitivity} conversations`,
      help: `Conversations of sensitivity ${sensitivity} are destroyed at the latest this many days after their last message, pinned or not. Default: the person's choice.`,
      example: 90,
    }),
  ]),
) as unknown as CeilingKeys;

export const retentionKeys = {
  ...ceilingKeys,
  'retention.maximumDays': key(days, {
    title: 'Longest life of any conversation',
    help: "Conversations are destroyed at the latest this many days after their last message, pinned or not. Default: the person's choice.",
    example: 365,
  }),
  'retention.minimumDays': key(days, {
    title: 'Shortest life of any conversation',
    help: 'Automatic deletion never takes a conversation younger than this, and people cannot purge it by hand. Default: none.',
    example: 30,
  }),
  'retention.ledgerDays': key(days, {
    title: 'Life of the bodies in the egress ledger',
    help: "The exact bytes of requests are kept this many days; that a request left, when and to whom stays. Default: the person's choice.",
    example: 365,
  }),
  'retention.legalHold': key(z.boolean(), {
    title: 'Legal hold',
    help: 'Nothing is deleted, by hand or by time, and the app says so. It goes before every other key of this group. Default: no.',
    strictest: true,
    example: true,
  }),
} as const;
