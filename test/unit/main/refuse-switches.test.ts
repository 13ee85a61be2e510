import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {} }));
const { areTooLong, refusedSwitch } = await import('../../../electron/main/refuse-switches.ts');

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

// The bug: a link of a web page that is longer than what a second start can hand over has the first one killed.
it('takes no arguments that do not fit the message to a running app', () => {
  const start = ['/opt/Sotto/sotto', `--profile=/${'p'.repeat(4000)}`];
  expect(areTooLong([...start, 'sotto://conversation/0192ab-cd_E'])).toBe(false);
  expect(areTooLong([...start, `sotto://conversation/${'a'.repeat(16_000)}`])).toBe(true);
  // bytes, not letters
  expect(areTooLong([...start, `sotto://conversation/${'é'.repeat(7000)}`])).toBe(true);
  expect(areTooLong([...start, ...Array.from({ length: 4000 }, () => 'sotto:')])).toBe(true);
});
