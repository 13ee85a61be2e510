import { expect, test } from 'vitest';

import { beginFor } from '../../../renderer/features/chat/turn-wish.ts';

// The bug: "stays on this device" is asked for the first turn only and written to the conversation afterwards, if the
// window is still there: after a kill, or a quick click elsewhere, the second turn may leave
test('a new conversation begins with the mode that was chosen, and with no other wish too', () => {
  expect(beginFor(null, {}, { kind: 'device' })).toEqual({ begin: { mode: { kind: 'device' } } });
  expect(beginFor(null, {}, null)).toEqual({});
  expect(beginFor({ id: 'c' }, {}, { kind: 'device' })).toEqual({});
});
