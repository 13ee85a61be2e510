import Markdown from 'react-markdown';

import {
  formatBytes,
  formatCompact,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../components/format.ts';
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

/** The first of each kind reads the language's data. */
const FORMATS = [
  () => formatTime(Date.now()),
  () => formatDate(Date.now()),
  () => formatDateTime(Date.now()),
  () => formatNumber(1),
  () => formatNumber(1, 1),
  () => formatBytes(2e9),
  () => formatCompact(1e9),
  () => formatPercent(0.5),
];

/**
 * One thing after the other that an answer or a screen may hold, made and thrown away, a step each: what V8 runs for the
 * first time it compiles first, and with the first words of an answer there would be a tenth of a second of that at once.
 */
export function warmUp(math: MathPlugins): readonly (() => unknown)[] {
  return [...FORMATS, ...SAMPLES.map((text) => () => void Markdown(blockOptions(text, math)))];
}
