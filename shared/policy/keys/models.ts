import { z } from 'zod';

import { keysOf } from '../policy-key.ts';

const key = keysOf('models');

export const modelKeys = {
  'models.userMayAdd': key(z.boolean(), {
    title: 'People may add model files',
    help: 'Whether a person may add model files of their own, within the hashes allowed. Default: yes.',
    strictest: false,
    example: false,
  }),
  'models.sha256': key(z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(1000), {
    title: 'Model files allowed',
    help: 'Only files with one of these SHA-256 hashes are added, loaded and run. Default: all.',
    strictest: [],
    example: [],
  }),
  'models.hosts': key(z.array(z.string().min(1).max(255)).max(100), {
    title: 'Download hosts allowed',
    help: 'Models are downloaded from these hosts only; an empty list forbids downloads. Default: huggingface.co.',
    strictest: [],
    example: ['models.corp.example'],
  }),
  'models.mirror': key(z.string().url().startsWith('https://').max(2000), {
    title: 'Model mirror',
    help: 'Downloads of the catalog are taken from below this address instead of huggingface.co. Default: none.',
    example: 'https://models.corp.example/hf/',
  }),
  'models.folder': key(z.string().min(1).max(4096), {
    title: 'Shared model folder',
    help: 'An absolute path of a folder, such as a network share, whose models are offered without copying. Default: none.',
    example: '/srv/sotto/models',
  }),
} as const;
