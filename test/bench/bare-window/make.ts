import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface ElectronCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** Builds the bare app in a folder and returns how to start it with the same Electron as Sotto's `command`. */
export async function makeBareWindow(folder: string, command: ElectronCommand): Promise<ElectronCommand> {
  const app = join(folder, 'bare');
  mkdirSync(app, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'main.cjs'), join(app, 'main.cjs'));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.cjs' }));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: join(app, 'page'),
      emptyOutDir: true,
      target: 'chrome114',
      rollupOptions: { input: join(import.meta.dirname, 'page.html') },
    },
  });
  copyFileSync(join(app, 'page', 'page.html'), join(app, 'page', 'index.html'));
  return startedBy(command, app, folder);
}

/** The stand-in Electron starts the folder it links to; a second copy of it, in hard links, links to this one. */
function startedBy(command: ElectronCommand, app: string, folder: string): ElectronCommand {
  const own = join(dirname(command.program), 'resources', 'app');
  if (!existsSync(own)) return { program: command.program, args: [app] };
  const copy = join(folder, 'electron');
  execFileSync('cp', ['-al', dirname(command.program), copy]);
  rmSync(join(copy, 'resources', 'app'));
  symlinkSync(app, join(copy, 'resources', 'app'), 'dir');
  return { program: join(copy, basename(command.program)), args: command.args };
}
