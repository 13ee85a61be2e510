import type { InlineConfig, Plugin } from 'vite';

import { fromRoot, outFolder } from './vite.build-constants.ts';
import { bundledPackages } from './vite.bundled-packages.ts';

/** Scripts of the frames that previews are drawn in. Each is one classic script: a frame without an origin loads no modules. */
export const PREVIEW_SCRIPTS = ['plain', 'diagram'] as const;

/** The layout engine that mermaid would load on demand has a licence that we don't ship; diagrams fall back to dagre. */
function withoutElk(): Plugin {
  return {
    name: 'sotto-without-elk',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('elkjs') ? '\0no-elk' : null),
    load: (id) => (id === '\0no-elk' ? 'export default class {}' : null),
  };
}

export function previewConfig(script: (typeof PREVIEW_SCRIPTS)[number]): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""', 'import.meta.resolve': 'undefined' },
    plugins: [withoutElk(), bundledPackages(`preview-${script}`)],
    build: {
      outDir: `${outFolder}/preview`,
      emptyOutDir: false,
      modulePreload: false,
      target: 'chrome114',
      minify: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 8000,
      rollupOptions: {
        input: { [script]: fromRoot(`renderer/preview/${script}.ts`) },
        output: { format: 'iife', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}
