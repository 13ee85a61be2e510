import 'katex/dist/katex.min.css';
import type { Options } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

import { onForget } from '../../app/forget.ts';
import { rememberMath } from './remembered-math.ts';
import type { DrawMath } from './remembered-math.ts';

/** `trust: false` refuses links, images and raw HTML inside formulas; `maxExpand` stops macros that grow without end. */
const draw = rehypeKatex({
  trust: false,
  strict: 'ignore',
  throwOnError: false,
  maxExpand: 500,
  errorColor: 'currentColor',
} as Parameters<typeof rehypeKatex>[0]);

const remembered = rememberMath(draw as DrawMath);
onForget(remembered.forget);

export const mathPlugins = {
  remarkPlugins: [[remarkMath, { singleDollarTextMath: false }]],
  rehypePlugins: [() => remembered.draw],
} satisfies Pick<Options, 'remarkPlugins' | 'rehypePlugins'>;
