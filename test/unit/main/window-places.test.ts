import { expect, it } from 'vitest';

import { asWindowPlaces, choosePlace, withPlace } from '../../../electron/main/window-places.ts';
import type { WindowPlaces } from '../../../electron/main/window-places.ts';

// The bugs: a window that opens where no screen is any more, or that forgets where it was when a laptop is docked again.

const laptop = screenAt(0, 0, 1440, 900);
const desk = screenAt(1440, 0, 2560, 1440);
const none: WindowPlaces = { layouts: [] };
const onDesk = { x: 1600, y: 200, width: 1400, height: 1000, maximised: false };

function screenAt(x: number, y: number, width: number, height: number) {
  return { bounds: { x, y, width, height }, workArea: { x, y: y + 30, width, height: height - 30 } };
}

it('opens at a size of its own the first time, no larger than the screen', () => {
  expect(choosePlace(none, [laptop])).toEqual({ width: 1180, height: 800 });
  expect(choosePlace(none, [screenAt(0, 0, 1024, 700)])).toEqual({ width: 1024, height: 670 });
});

it('opens where it was', () => {
  expect(choosePlace(withPlace(none, [laptop, desk], onDesk), [laptop, desk])).toEqual(onDesk);
  const maximised = { ...onDesk, maximised: true };
  expect(choosePlace(withPlace(none, [laptop, desk], maximised), [desk, laptop])).toEqual(maximised);
});

it('comes back to a screen that is there when its own is gone', () => {
  const place = choosePlace(withPlace(none, [laptop, desk], onDesk), [laptop]);
  expect(place).toEqual({ width: 1400, height: 870, maximised: false });
});

it('remembers each arrangement of screens by itself', () => {
  const onLaptop = { x: 50, y: 60, width: 900, height: 700, maximised: false };
  const places = withPlace(withPlace(none, [laptop, desk], onDesk), [laptop], onLaptop);
  expect(choosePlace(places, [laptop])).toEqual(onLaptop);
  expect(choosePlace(places, [laptop, desk])).toEqual(onDesk);
});

it.each([
  { x: -1390, y: 100, width: 1400, height: 800 },
  { x: 100, y: -300, width: 1400, height: 800 },
  { x: 100, y: 890, width: 1400, height: 800 },
])('does not open where it could not be taken hold of: %j', (bounds) => {
  const place = choosePlace(withPlace(none, [laptop], { ...bounds, maximised: false }), [laptop]);
  expect(place).not.toHaveProperty('x');
});

it('opens a further window beside the one before, and never quite over it', () => {
  const places = withPlace(none, [laptop], { x: 50, y: 60, width: 900, height: 700, maximised: true });
  expect(choosePlace(places, [laptop], { x: 50, y: 60, width: 900, height: 700 })).toEqual({
    x: 78,
    y: 88,
    width: 900,
    height: 700,
    maximised: false,
  });
  expect(choosePlace(places, [laptop], { x: 1400, y: 60, width: 900, height: 700 })).not.toHaveProperty('x');
});

it('forgets the oldest arrangement, not the latest', () => {
  let places = none;
  for (let i = 0; i < 30; i += 1) places = withPlace(places, [screenAt(0, 0, 1000 + i, 800)], onDesk);
  expect(places.layouts).toHaveLength(12);
  expect(places.layouts.at(-1)?.screens).toBe('0,0,1029x800');
  expect(asWindowPlaces(JSON.parse(JSON.stringify(places)))).toEqual(places);
});

it.each([
  null,
  {},
  { layouts: {} },
  { layouts: [{ screens: 'a', place: { ...onDesk, width: 3 } }] },
  { layouts: [{ screens: 'a', place: { ...onDesk, x: 'left' } }] },
  { layouts: [{ screens: 'a', place: { ...onDesk, x: 1e300 } }] },
  { layouts: [{ place: onDesk }] },
])('a file that says %j is taken for none', (value) => {
  expect(asWindowPlaces(value)).toBeNull();
});
