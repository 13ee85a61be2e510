import 'katex/dist/katex.min.css';
import type { Options } from 'react-markdown';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

/** `trust: false` refuses links, images and raw HTML inside formulas; `maxExpand` stops macros that grow without end. */
export const mathPlugins = {
  remarkPlugins: [[remarkMath, { singleDollarTextMath: false }]],
  rehypePlugins: [
    [rehypeKatex, { trust: false, strict: 'ignore', throwOnError: false, maxExpand: 500, errorColor: 'currentColor' }],
  ],
} satisfies Pick<Options, 'remarkPlugins' | 'rehypePlugins'>;
