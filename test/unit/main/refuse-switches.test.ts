import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));
const { refusedSwitch } = await import('../../../electron/main/refuse-switches.ts');

it.each([
  '--remote-debugging-port=9222',
  '--remote-debugging-pipe',
  '--inspect',
  '--inspect-brk=0',
  '--js-flags=--expose-gc',
  '--no-sandbox',
  '--disable-web-security',
  '--host-resolver-rules=MAP * 127.0.0.1',
  '--proxy-server=127.0.0.1:1',
  '--load-extension=/tmp/x',
  '--enable-logging',
  '--log-net-log=/tmp/x',
  '--user-data-dir=/tmp/x',
  '--renderer-cmd-prefix=gdb',
  '--gpu-launcher=gdb',
  '--force-device-scale-factor=1 --inspect',
  '-remote-debugging-port=1',
  '--a-switch-of-next-year',
])('a released app does not start with %s', (arg) => {
  expect(refusedSwitch(['--profile=/home/a/vault', arg])).toBe(arg);
});

it('starts with what people and systems add', () => {
  const args = [
    '--profile=/home/a',
    '--ozone-platform=wayland',
    '--disable-gpu',
    'sotto://conversation/abc',
    '/tmp/a.txt',
  ];
  expect(refusedSwitch(process.platform === 'win32' ? args.slice(0, 4) : args)).toBeUndefined();
});
