import { fileURLToPath } from 'node:url';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';

const root = fileURLToPath(new URL('renderer', import.meta.url));

/** KaTeX ships every font three times; every Chromium we run on reads woff2. */
function woff2Only(): Plugin {
  return {
    name: 'sotto-woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/katex(\.min)?\.css/.test(id)) return null;
      return code.replaceAll(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'][^"']*["']\)/g, '');
    },
  };
}

/** How the window's page is built. `page` is index.html in the product; the development page is never part of it. */
export function rendererConfig(outDir: string, page = 'index.html'): UserConfig {
  return {
    root,
    base: './',
    resolve: {
      // rehype-katex brings an older KaTeX of its own, which our style sheet does not fit.
      dedupe: ['katex'],
      alias: {
        // Its browser build parses formulas with DOMParser, whose style attributes the page's policy refuses.
        'hast-util-from-html-isomorphic': fileURLToPath(
          new URL('node_modules/hast-util-from-html-isomorphic/index.js', import.meta.url),
        ),
      },
    },
    plugins: [woff2Only(), react(), tailwindcss()],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome114',
      cssTarget: 'chrome114',
      // data: fonts are refused by the page's own policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rollupOptions: { input: fileURLToPath(new URL(`renderer/${page}`, import.meta.url)) },
    },
  };
}
