import { expect, it } from 'vitest';

import { readableAccent } from '../../../renderer/app/readable-accent.ts';

// The bug: a system whose accent is yellow, and links that nobody can read.

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = {
  light: ['#faf8f4', '#f2efe8', '#fffefb', '#f1eee7'],
  dark: ['#232120', '#1c1b1a', '#2d2a28', '#1a1918'],
};

it.each(['#ffcc00', '#ffffff', '#000000', '#808080', '#00ff00', '#1e90ff', '#ff2d55', '#274c86'])(
  '%s can be read on every surface, and white on it',
  (accent) => {
    for (const dark of [false, true]) {
      const { text, fill, fillHover } = readableAccent(accent, dark);
      for (const ground of grounds[dark ? 'dark' : 'light']) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fill, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(fillHover, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    }
  },
);

it('leaves alone what can be read as it is', () => {
  expect(readableAccent('#274c86', false).text).toBe('#274c86');
});
