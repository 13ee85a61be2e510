import Markdown from 'react-markdown';

import { blockOptions } from './block-options.tsx';
import type { MathPlugins } from './use-math.ts';

const SAMPLES = [
  '## A\n\n**b** *c* `d`',
  '[a](https://example.org/)\n\n> b',
  '- a\n- [ ] b\n\n1. c',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '\\(a\\)',
  '\\[\\frac{a^2}{b_1}\\]',
];

/**
 * One thing after the other that an answer may hold, parsed and thrown away, a step each: what V8 runs for the first time it
 * compiles first, and with the first words of an answer there would be a tenth of a second of that at once.
 */
export function warmUp(math: MathPlugins): readonly (() => void)[] {
  return SAMPLES.map((text) => () => void Markdown(blockOptions(text, math)));
}
