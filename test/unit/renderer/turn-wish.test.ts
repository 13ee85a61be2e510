import { expect, test } from 'vitest';

import { againWish, beginFor } from '../../../renderer/features/chat/turn-wish.ts';

// The bug: "stays on this device" is asked for the first turn only and written to the conversation afterwards, if the
// window is still there: after a kill, or a quick click elsewhere, the second turn may leave
test('a new conversation begins with the mode that was chosen, and with no other wish too', () => {
  expect(beginFor(null, {}, { kind: 'device' })).toEqual({ begin: { mode: { kind: 'device' } } });
  expect(beginFor(null, {}, null)).toEqual({});
  expect(beginFor({ id: 'c' }, {}, { kind: 'device' })).toEqual({});
});

// The bug: the person's own server is gone, and a click on "again" under its answer sends the conversation to a cloud
test('an answer is asked for again where it came from, unless a model was chosen since', () => {
  const from = (zone: 'device' | 'private' | 'cloud') => ({ lineage: { zone } });
  expect(againWish(from('private'), { kind: 'auto' })).toEqual({ zone: 'private' });
  expect(againWish(from('device'), { kind: 'auto' })).toEqual({ zone: 'device' });
  expect(againWish(from('cloud'), { kind: 'auto' })).toEqual({});
  expect(againWish(from('private'), { kind: 'model', modelId: 'mock/m' })).toEqual({});
});
