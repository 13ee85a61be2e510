import { z } from 'zod';

import { clockQuestion, retentionRules } from '../../../shared/contract/retention.ts';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import type { Store } from '../store/store.ts';
import { announcedRules } from './announced.ts';
import { KEEP_ALL } from './effective-rules.ts';

const RULES_KEY = 'retention.rules';
const STATE_KEY = 'retention.state';

const keptState = z.object({
  highest: z.number().nullable(),
  lastRunAt: z.number().nullable(),
  noticeUntil: z.number().nullable(),
  question: clockQuestion.nullable(),
  /** When retention last had the key changed. */
  shreddedAt: z.number(),
  /** The rules of the last look, a company's included: what is to change them gives notice. Null: none looked yet. */
  rules: z.string().nullable().default(null),
  /** See stillSaying. The last are those of now. */
  announced: z.array(announcedRules).default([]),
});
export type KeptState = z.infer<typeof keptState>;

const NEW_STATE: KeptState = {
  highest: null,
  lastRunAt: null,
  noticeUntil: null,
  question: null,
  shreddedAt: 0,
  rules: null,
  announced: [],
};

/** What retention remembers in the database. */
export interface RetentionMemory {
  rules(): Promise<RetentionRules>;
  setRules(rules: RetentionRules): Promise<void>;
  load(): Promise<KeptState>;
  save(state: KeptState): Promise<void>;
}

export function retentionMemory(store: Pick<Store, 'call'>): RetentionMemory {
  return {
    async rules() {
      const parsed = retentionRules.safeParse(await store.call('settings.get', { key: RULES_KEY }));
      return parsed.success ? parsed.data : KEEP_ALL;
    },
    setRules: (rules) => store.call('settings.set', { key: RULES_KEY, value: rules }),
    async load() {
      const parsed = keptState.safeParse(await store.call('settings.get', { key: STATE_KEY }));
      return parsed.success ? parsed.data : NEW_STATE;
    },
    save: (state) => store.call('settings.set', { key: STATE_KEY, value: state }),
  };
}
