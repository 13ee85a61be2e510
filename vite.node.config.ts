import { existsSync } from 'node:fs';

import { defineConfig } from 'vite';

import { buildConstants, fromRoot, outFolder } from './vite.build-constants.ts';
import { bundledPackages } from './vite.bundled-packages.ts';

/** Native parts and what loads them: they stay in node_modules. */
const NATIVE = ['better-sqlite3', 'keytar', 'libsodium-wrappers', 'node-llama-cpp'];

/** Every script that is started as a process or a worker thread of its own, by its place under `out/`. */
const ENTRIES: Readonly<Record<string, string>> = {
  'core/index': 'electron/core/process.ts',
  'core/store-worker': 'electron/core/store/worker.ts',
  'core/stretch-worker': 'electron/core/crypto/stretch-worker.ts',
  'core/damage-worker': 'electron/core/store/damage/worker.ts',
  'core/analysis-worker': 'electron/core/analysis/worker.ts',
  'inference/index': 'electron/inference/index.ts',
  'extract/index': 'electron/extract/index.ts',
  'cli/index': 'electron/cli/index.ts',
};

const input = Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, fromRoot(path)]));

const absent = Object.values(input).filter((path) => !existsSync(path));
if (absent.length > 0) throw new Error(`No such entry: ${absent.join(', ')}`);

/** Core, inference and the command line: plain Node programs, started as processes and worker threads of their own. */
export default defineConfig({
  define: buildConstants,
  plugins: [bundledPackages('node')],
  ssr: { target: 'node', noExternal: true, external: NATIVE },
  build: {
    ssr: true,
    outDir: outFolder,
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    reportCompressedSize: false,
    rollupOptions: {
      input,
      external: NATIVE,
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
