import { expect, it } from 'vitest';

import { offeredModels } from '../../../renderer/features/providers/offered-models.ts';

const model = { id: 'm', name: 'm', contextTokens: null, maxOutputTokens: null, price: null };

// The bug: asking for the list again takes away what a person entered, or keeps it where the provider knows better
it('keeps an entered context size where the list tells none, and believes the list where it does', () => {
  const entered = { ...model, contextTokens: 8000 };
  expect(offeredModels([entered], [model])).toEqual([entered]);
  expect(offeredModels([entered], [{ ...model, contextTokens: 4000 }])).toMatchObject([{ contextTokens: 4000 }]);
});
