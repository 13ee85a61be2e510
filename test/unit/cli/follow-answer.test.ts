import { expect, it } from 'vitest';

import { report } from '../../../electron/cli/follow-answer.ts';

// The bug: a script reads in the first line who was asked, and somebody else has answered
it('says who answered where the model that was named did not', () => {
  const objects: unknown[] = [];
  const notes: string[] = [];
  const output = {
    raw: () => undefined,
    object: (line: unknown) => objects.push(line),
    note: (line: string) => notes.push(line),
  };
  const failedBefore = [{ modelName: 'first: m', error: 'PROVIDER_DOWN' }];
  const route = { sensitivity: 'public', reasons: [] };
  const lineage = { zone: 'cloud', modelId: 'second/m', route, failedBefore };
  const answer = { id: 'a', state: 'complete', error: null, lineage };
  report({ output } as never, 'c', answer as never);
  expect(objects).toMatchObject([
    { type: 'route', zone: 'cloud', model: 'second/m', sensitivity: 'public', failedBefore },
    { type: 'turn-end', message: 'a' },
  ]);
  expect(notes.join()).toContain('first: m');
});
