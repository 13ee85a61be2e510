import { defineConfig } from 'electron-vite';

import { buildConstants, fromRoot, outFolder } from './vite.build-constants.ts';
import { bundledPackages } from './vite.bundled-packages.ts';
import { rendererConfig } from './vite.renderer.config.ts';

/** One CommonJS file with everything in it: Electron before 28 has no ESM main, a sandboxed preload can require nothing. */
function singleFile(entry: string, folder: string) {
  return {
    define: buildConstants,
    plugins: [bundledPackages(folder)],
    build: {
      outDir: `${outFolder}/${folder}`,
      emptyOutDir: true,
      target: 'node18',
      minify: false,
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron', 'original-fs', /^node:/],
        input: { index: fromRoot(entry) },
        output: { format: 'cjs' as const, entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

const renderer = rendererConfig(`${outFolder}/renderer`);

export default defineConfig({
  main: singleFile('electron/main/index.ts', 'main'),
  preload: singleFile('electron/preload/index.ts', 'preload'),
  renderer: {
    ...renderer,
    plugins: [...(renderer.plugins ?? []), bundledPackages('renderer')],
    worker: { ...renderer.worker, plugins: () => [bundledPackages('renderer-workers')] },
    build: { ...renderer.build, minify: true, chunkSizeWarningLimit: 2000 },
    define: { ...renderer.define, ...buildConstants },
  },
});
