import { expect, it } from 'vitest';

import { effectiveSetup } from '../../../electron/core/assistants/effective.ts';
import { PLAIN_SETUP } from '../../../electron/core/store/repositories/setups.ts';
import { DEFAULT_SETTINGS } from '../../../shared/domain/default-settings.ts';
import { isStarterId, STARTER_KEYS, STARTERS } from '../../../shared/domain/assistant-starters.ts';
import { starterAssistants } from '../../../electron/core/assistants/starters.ts';
import { assistant as assistantSchema } from '../../../shared/contract/assistants.ts';

const settings = { ...DEFAULT_SETTINGS, systemPrompt: 'General.' };
const assistant = {
  id: 'a',
  name: 'Clerk',
  icon: 'letter' as const,
  prompt: 'As a clerk.',
  sampling: { temperature: 0.2, topP: 0.5 },
  floor: 'personal' as const,
};

// The bugs: the general prompt wins over a chosen one; a default counts as chosen and is sent to a service that refuses it.
it('a turn goes before its conversation, that before its assistant, and that before the settings', () => {
  expect(effectiveSetup(PLAIN_SETUP, settings)).toEqual({
    systemPrompt: 'General.',
    chosen: {},
    sampling: settings.sampling,
    floor: 'public',
  });
  const setup = { assistant, prompt: null, sampling: { topP: 0.6, seed: 4 } };
  const made = effectiveSetup(setup, settings, { seed: 5, maxTokens: undefined });
  expect(made.systemPrompt).toBe('As a clerk.');
  expect(made.chosen).toEqual({ temperature: 0.2, topP: 0.6, seed: 5 });
  expect(made.sampling).toEqual({ ...settings.sampling, temperature: 0.2, topP: 0.6, seed: 5 });
  expect(made.floor).toBe('personal');
  // an empty prompt was chosen too
  expect(effectiveSetup({ ...setup, prompt: '' }, settings).systemPrompt).toBe('');
});

it('every starter is a whole assistant that can be told from a person’s own', () => {
  const all = starterAssistants(['letter']);
  expect(all.map(({ starter }) => starter?.key)).toEqual([...STARTER_KEYS]);
  for (const one of all) {
    expect(() => assistantSchema.parse(one)).not.toThrow();
    expect(isStarterId(one.id)).toBe(true);
    expect(one.starter?.hidden).toBe(one.starter?.key === 'letter');
  }
  expect(Object.keys(STARTERS).toSorted()).toEqual([...STARTER_KEYS].toSorted());
});
