import { z } from 'zod';

import { SENSITIVITIES } from '../../domain/sensitivity.ts';
import { keysOf } from '../policy-key.ts';

const key = keysOf('zones');
const ceiling = z.enum([...SENSITIVITIES, 'none']);

export const zoneKeys = {
  'zones.private.allowed': key(z.boolean(), {
    title: 'Allow the private zone',
    help: "Whether turns may go to the organisation's own model servers. Without this key they may, once one is set up.",
    strictest: false,
    example: true,
  }),
  'zones.cloud.allowed': key(z.boolean(), {
    title: 'Allow the cloud zone',
    help: 'Whether turns may go to cloud providers. Without this key they may, after consent for each provider.',
    strictest: false,
    example: false,
  }),
  'zones.private.ceiling': key(ceiling, {
    title: 'Highest sensitivity for the private zone',
    help: "The most sensitive text, after redaction, that the organisation's own servers may see. Default: confidential.",
    strictest: 'none',
    example: 'restricted',
  }),
  'zones.cloud.ceiling': key(ceiling, {
    title: 'Highest sensitivity for the cloud zone',
    help: 'The most sensitive text, after redaction, that a cloud provider may see. Default: personal.',
    strictest: 'none',
    example: 'public',
  }),
  'zones.private.override': key(ceiling, {
    title: 'Overrides for the private zone',
    help: 'How far above the ceiling a person may go for one turn, after confirming. "none" forbids overrides. Default: restricted.',
    strictest: 'none',
    example: 'none',
  }),
  'zones.cloud.override': key(ceiling, {
    title: 'Overrides for the cloud zone',
    help: 'How far above the ceiling a person may go for one turn, after confirming. "none" forbids overrides. Default: confidential.',
    strictest: 'none',
    example: 'none',
  }),
} as const;
