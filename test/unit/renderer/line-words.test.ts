import { describe, expect, it } from 'vitest';

import { ROUTE_REFUSALS } from '../../../electron/core/routing/route-outcome.ts';
import { lineWords } from '../../../renderer/features/route/line-words.ts';
import type { Preview } from '../../../renderer/features/route/preview.ts';
import { openAi } from '../../../renderer/dev/provider-fixtures.ts';

type Going = Extract<Preview, { outcome: 'go' }>;

const go = (route: Partial<Going['route']>, replaced = 0): Going => ({
  outcome: 'go',
  route: { zone: 'device', modelId: 'a', modelName: 'A', sensitivity: 'public', reasons: [], ...route },
  replacements: Array.from({ length: replaced }, () => ({ start: 0, end: 1, type: 'email', placeholder: '[EMAIL_1]' })),
  request: null,
  instead: null,
});
const health: Going['route']['reasons'] = [
  { code: 'topic', values: { topic: 'health', count: 1 } },
  { code: 'automatic', values: {} },
];
const cloud = { zone: 'cloud', modelId: 'openai/gpt', modelName: 'OpenAI: gpt' } as const;

describe('the privacy line', () => {
  it('says why something stays, but only where it might have gone', () => {
    const [some, none] = [[openAi], []];
    expect(lineWords(go({ reasons: health }), some).text).toBe('Stays on this device: it is about health.');
    expect(lineWords(go({ reasons: health }), none).text).toBe('Stays on this device.');
    expect(lineWords(go({ reasons: [{ code: 'stays', values: { type: 'password', count: 1 } }] }), some).text).toBe(
      'Stays on this device: policy keeps this here (password).',
    );
  });

  it('names the provider and counts what is replaced', () => {
    expect(lineWords(go(cloud, 3), [openAi])).toEqual({ text: 'Goes to OpenAI. 3 things replaced.', mark: 'cloud' });
    expect(lineWords(go(cloud, 1), [openAi]).text).toBe('Goes to OpenAI. 1 thing replaced.');
    expect(lineWords(go(cloud), [openAi]).text).toBe('Goes to OpenAI.');
  });

  // words that go to somebody whom nobody had named
  it('names who would be asked instead', () => {
    const request = { url: 'https://127.0.0.1/', body: '{}', sha256: '' };
    const other = { zone: 'cloud', modelId: 'mistral/large', modelName: 'Mistral: large', request } as const;
    const own = { ...other, modelId: `${openAi.settings.id}/mini`, modelName: 'OpenAI: mini' };
    expect(lineWords({ ...go(cloud, 1), instead: other }, [openAi]).text).toBe(
      'Goes to OpenAI. 1 thing replaced. If it fails, Mistral: large is asked.',
    );
    expect(lineWords({ ...go(cloud), instead: own }, [openAi]).text).toBe('Goes to OpenAI.');
  });

  // a budget that warns only in a dialog that nobody opens
  it('warns of a month that is nearly spent', () => {
    const reasons: Going['route']['reasons'] = [{ code: 'near-budget', values: { model: 'OpenAI: gpt' } }];
    expect(lineWords(go({ ...cloud, reasons }, 1), [openAi]).text).toBe(
      'Goes to OpenAI. 1 thing replaced. Most of the monthly budget for OpenAI: gpt is spent.',
    );
  });

  // A raw key, or the mark of a place, beside something that goes nowhere.
  it.each(ROUTE_REFUSALS)('says of %s that it goes nowhere', (refusal) => {
    const refused = { outcome: 'refused', refusal, offers: [], sensitivity: 'restricted', reasons: [] } as const;
    const { text, mark } = lineWords({ ...refused, offers: [], reasons: [] }, [openAi]);
    expect(mark).toBe('blocked');
    expect(text).toMatch(/^[A-Z][^{}_]+\.$/);
    expect(text).not.toContain('leaving.');
  });
});
