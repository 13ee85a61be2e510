// npm start [-- --profile=DIR]: installs, builds and opens the window.
import { electronCommand, describe, ensureElectron, runtimeVariables } from './electron-runtime.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run, toolEnv } from './lib/run.mjs';
import { fail, say } from './lib/say.mjs';

if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  fail(
    [
      'Sotto has no display to open its window on (neither DISPLAY nor WAYLAND_DISPLAY is set).',
      '  On a desktop, run this in a terminal of that desktop.',
      '  On a server, a virtual display works: sudo apt-get install xvfb xauth, then xvfb-run -a npm start',
      '  Without a window, the command line does it all: npm run -s sotto -- --help',
      '  (init makes a vault, models add FILE adds a model, chat TEXT talks to it; list, show, search, purge, doctor)',
    ].join('\n'),
  );
}

await ensureInstalled();
const [runtime] = await Promise.all([ensureElectron(), ensureBuilt()]);
const wayland = process.env.DISPLAY || process.platform !== 'linux' ? [] : ['--ozone-platform=wayland'];
const command = electronCommand(runtime, [...wayland, ...process.argv.slice(2)]);
say(`Sotto runs in ${describe(runtime)}${command.asRoot ? ', without Chromium’s sandbox because this is root' : ''}.`);
process.exitCode = await run(command.program, command.args, { env: toolEnv(runtimeVariables(runtime)) });
