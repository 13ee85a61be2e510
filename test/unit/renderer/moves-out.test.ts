import { describe, expect, it } from 'vitest';

import { movesOut } from '../../../renderer/features/route/moves-out.ts';
import type { Preview } from '../../../renderer/features/route/preview.ts';

const to = (zone: 'device' | 'private' | 'cloud', modelId: string): Preview => ({
  outcome: 'go',
  route: { zone, modelId, modelName: modelId, sensitivity: 'public', reasons: [] },
  replacements: [],
  request: null,
  instead: null,
});
const refused: Preview = { outcome: 'refused', refusal: 'no-model', offers: [], sensitivity: 'public', reasons: [] };

// The bug: words are sent in the moment before their preview is there, and go to somebody whom no line had named
describe('words that are sent while their preview is on its way', () => {
  it('are held when they would go further out, or to another service than the one on show', () => {
    expect(movesOut(to('device', 'a'), to('cloud', 'one/m'))).toBe(true);
    expect(movesOut(to('private', 'own/m'), to('cloud', 'one/m'))).toBe(true);
    expect(movesOut(to('cloud', 'one/m'), to('cloud', 'two/m'))).toBe(true);
    expect(movesOut(to('private', 'own/m'), to('private', 'other/m'))).toBe(true);
    expect(movesOut(refused, to('private', 'own/m'))).toBe(true);
  });

  it('go where the line said, or nearer', () => {
    expect(movesOut(to('cloud', 'one/m'), to('cloud', 'one/other'))).toBe(false);
    expect(movesOut(to('cloud', 'one/m'), to('private', 'own/m'))).toBe(false);
    expect(movesOut(to('device', 'a'), to('device', 'b'))).toBe(false);
    expect(movesOut(refused, to('device', 'a'))).toBe(false);
    expect(movesOut(to('device', 'a'), refused)).toBe(false);
    expect(movesOut(null, to('cloud', 'one/m'))).toBe(false);
  });
});
