import { z } from 'zod';

import { FINDING_TYPES } from '../../domain/finding-type.ts';
import type { FindingType } from '../../domain/finding-type.ts';
import { FINDING_ACTIONS } from '../../domain/policy.ts';
import type { PolicyKey } from '../policy-key.ts';
import { keysOf } from '../policy-key.ts';

const key = keysOf('findings');
const action = z.enum(FINDING_ACTIONS);
const words = z.array(z.string().min(1).max(200)).max(10_000);

type ActionKeys = { readonly [T in FindingType as `findings.${T}`]: PolicyKey<typeof action> };

const actionKeys = Object.fromEntries(
  FINDING_TYPES.map((type) => [
    `findings.${type}`,
    key(action, {
      title: `Findings: ${type}`,
      help: 'Allow it to leave, redact it, keep the turn that holds it on the device, or block that turn. docs/routing.md has the defaults.',
      example: 'redact',
    }),
  ]),
) as unknown as ActionKeys;

export const findingKeys = {
  ...actionKeys,
  'findings.letThrough': key(z.array(z.enum(FINDING_TYPES)).max(FINDING_TYPES.length), {
    title: 'Kinds a person may let through',
    help: 'The kinds of findings of which a person may let one value through unreplaced, in one message, or by a word of their own that is never replaced. An empty list forbids it.',
    strictest: [],
    example: ['place'],
  }),
  'dictionary.redact': key(words, {
    title: 'Words that are always replaced',
    help: 'Project names, clients, code words: replaced before anything leaves the device, in every conversation. People can add their own.',
    example: ['Project Nightjar'],
  }),
  'dictionary.allow': key(words, {
    title: 'Words that are never replaced',
    help: "Words that the engine would take for personal and that are not, such as the company's public product names.",
    example: ['Contoso'],
  }),
} as const;
