import { expect, it } from 'vitest';

import { acceleratorOf, isAccelerator } from '../../../shared/domain/accelerator.ts';

// The bugs: a key that people type with taken from every program, or a combination that Electron throws at.

it.each(['Control+Alt+Space', 'Super+K', 'Alt+F4', 'CommandOrControl+Shift+9', 'Command+F24'])(
  '%s may be used',
  (keys) => {
    expect(isAccelerator(keys)).toBe(true);
  },
);

it.each([
  'A',
  'Shift+A',
  'Space',
  'F5',
  'Control',
  'Control+',
  'Control+Control+A',
  'Control+a',
  'Control+AB',
  'Fn+A',
  'Control+F25',
  '',
  '+',
  'Control + A',
])('%j may not', (keys) => {
  expect(isAccelerator(keys)).toBe(false);
});

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it('reads a stroke by where the key lies, not by what a layout makes of it', () => {
  expect(acceleratorOf({ ...none, code: 'KeyQ', ctrlKey: true, altKey: true }, false)).toBe('Control+Alt+Q');
  expect(acceleratorOf({ ...none, code: 'Space', metaKey: true, shiftKey: true }, true)).toBe('Command+Shift+Space');
  expect(acceleratorOf({ ...none, code: 'Digit1', metaKey: true }, false)).toBe('Super+1');
});

it('waits for more while it is not one that may be used', () => {
  expect(acceleratorOf({ ...none, code: 'ControlLeft', ctrlKey: true }, false)).toBeNull();
  expect(acceleratorOf({ ...none, code: 'KeyA' }, false)).toBeNull();
  expect(acceleratorOf({ ...none, code: 'KeyA', shiftKey: true }, false)).toBeNull();
  expect(acceleratorOf({ ...none, code: 'F30', ctrlKey: true }, false)).toBeNull();
});
