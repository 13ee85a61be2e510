import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, createVault, skipModel } from './flows.ts';
import { appEnv, placesIn } from './launch.ts';
import type { Places } from './launch.ts';
import { packagedCli, program, startPackaged } from './packaged-app.ts';

/**
 * The packaged app under a policy, and a person who wants it loosened. The bug these catch: a door beside the policy, in
 * the program itself or in what starts it. test/integration/policy/tampering.test.ts has the attempts on files, places
 * and signatures.
 */
const LOCKED = { 'zones.cloud.allowed': false, 'export.plaintext': false, 'lock.idleMinutes': 5 };

/** No number that the page's own client gets to in a test. */
const OURS = 987_654;

test.beforeEach(() => {
  test.skip(!existsSync(program), 'nothing packaged: npm run package, or npm test, makes it');
});

function policyIn(places: Places): NodeJS.ProcessEnv {
  const file = join(places.root, 'policy.json');
  const text = { format: 'sotto-policy', version: 1, organisation: 'Contoso', settings: LOCKED };
  writeFileSync(file, JSON.stringify(text), { mode: 0o644 });
  return { SOTTO_TEST_POLICY: file };
}

/** Asks core over a port of the page's own, as a page that was taken over would. Null: the port was closed on it. */
async function ask(
  page: Page,
  frame: object,
): Promise<{ ok?: boolean; data?: unknown; error?: { code: string } } | null> {
  return page.evaluate(
    (sent) =>
      new Promise<{ ok?: boolean; data?: unknown; error?: { code: string } } | null>((resolve) => {
        addEventListener(
          'message',
          (event) => {
            const port = event.ports[0];
            if (port === undefined) return;
            // the page's own client would take the port
            event.stopImmediatePropagation();
            port.onmessage = ({ data }: MessageEvent<{ id?: number; ok?: boolean }>) => {
              // what the page's own client asked for may be answered here as well
              if (data.id === (sent as { id?: number }).id) resolve(data);
            };
            port.start();
            port.postMessage(sent);
            setTimeout(() => resolve(null), 4000);
          },
          { once: true, capture: true },
        );
        (globalThis as unknown as { sotto: { connect(): void } }).sotto.connect();
      }),
    frame,
  );
}

async function expectLocked(page: Page): Promise<void> {
  let answer: Awaited<ReturnType<typeof ask>> = null;
  await expect
    .poll(async () => (answer = await ask(page, { t: 'call', id: OURS, method: 'policy.reload', params: {} })))
    .not.toBeNull();
  const { state, entries } = answer!.data as { state: string; entries: { name: string; value: string }[] };
  expect(state).toBe('in-force');
  const values = Object.fromEntries(entries.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
  expect(values).toEqual(LOCKED);
}

/** Each attempt that is not refused is a window that the time limit closes: some wait beside each other. */
const AT_ONCE = 4;
const LOOK_MS = 6000;
/** What is refused ends by itself, on a slow machine after a while. */
const REFUSED_MS = 60_000;

/** Starts the app once, in places of its own; resolves to what it said and how it ended. */
async function start(own: Places, env: NodeJS.ProcessEnv, args: readonly string[], patience = LOOK_MS) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...sandbox, '--disable-gpu', `--profile=${own.profile}`, ...args], {
    env: appEnv(own, { ...policyIn(own), ...env }),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: patience,
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, stderr };
}

test('what starts it can’t change what it runs', async ({ places }) => {
  const library = execFileSync('sh', ['-c', 'ldconfig -p | grep -o "/.*libm.so.6" | head -1'], {
    encoding: 'utf8',
  }).trim();
  const refused = async (name: string, own: Places): Promise<void> => {
    const { status, stderr } = await start(own, { [name]: library }, [], REFUSED_MS);
    expect(stderr, name).toContain(`does not start with ${name} set`);
    expect(status, name).toBe(1);
  };
  const deaf = (env: (evil: string) => NodeJS.ProcessEnv, args: (evil: string) => readonly string[]) => {
    return async (own: Places): Promise<void> => {
      const mark = join(own.root, 'taken');
      const evil = join(own.root, 'evil.cjs');
      writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
      const { stderr } = await start(own, env(evil), args(evil));
      const what = JSON.stringify([env(evil), args(evil)]);
      expect(existsSync(mark), what).toBe(false);
      expect(stderr, what).not.toContain('Debugger listening');
    };
  };
  const none = () => ({});
  const attempts = [
    (own: Places) => refused('LD_PRELOAD', own),
    (own: Places) => refused('LD_AUDIT', own),
    deaf(
      () => ({ ELECTRON_RUN_AS_NODE: '1' }),
      (evil) => [evil],
    ),
    deaf(
      (evil) => ({ NODE_OPTIONS: `--require=${evil}` }),
      () => [],
    ),
    deaf(
      () => ({ NODE_OPTIONS: '--inspect=0' }),
      () => [],
    ),
    deaf(
      (evil) => ({ NODE_PATH: dirname(evil) }),
      () => [],
    ),
    deaf(
      (evil) => ({ ELECTRON_OVERRIDE_DIST_PATH: dirname(evil) }),
      () => [],
    ),
    deaf(none, () => ['--inspect=0']),
    deaf(none, () => ['--inspect-brk=0']),
    deaf(none, (evil) => [`--require=${evil}`]),
    deaf(none, (evil) => ['-r', evil]),
    deaf(none, (evil) => [`--js-flags=--require ${evil}`]),
    deaf(none, (evil) => [dirname(evil)]),
  ];
  const queue = attempts.map((attempt, at) => () => attempt(placesIn(join(places.root, String(at)))));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
});

test('the packaged command line takes nothing from the environment', ({ places }) => {
  const mark = join(places.root, 'taken');
  const evil = join(places.root, 'evil.cjs');
  writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const policy = policyIn(places);
  for (const env of [
    { NODE_OPTIONS: `--require=${evil}` },
    { NODE_OPTIONS: '--inspect=0' },
    { NODE_REPL_EXTERNAL_MODULE: evil },
    { NODE_PATH: places.root },
    { OPENSSL_CONF: evil },
    { HOME: '/nonexistent', XDG_CONFIG_HOME: places.root },
  ] as NodeJS.ProcessEnv[]) {
    const { stdout, stderr } = spawnSync(packagedCli(), ['--profile', places.profile, '--json', 'policy', 'show'], {
      env: appEnv(places, { ...policy, ...env }),
      encoding: 'utf8',
    });
    expect(existsSync(mark), JSON.stringify(env)).toBe(false);
    expect(stderr, JSON.stringify(env)).not.toContain('Debugger listening');
    expect(stdout, JSON.stringify(env)).toContain('"zones.cloud.allowed"');
  }
  const preloaded = spawnSync(packagedCli(), ['policy', 'show'], {
    env: appEnv(places, { ...policy, LD_PRELOAD: 'libm.so.6' }),
    encoding: 'utf8',
  });
  expect(preloaded.status).toBe(1);
  expect(preloaded.stderr).toContain('LD_PRELOAD');
});

test('folders and arguments of the person’s own change nothing', async ({ places }) => {
  const env = policyIn(places);
  const open = { format: 'sotto-policy', version: 1, organisation: 'Me', settings: { 'zones.cloud.allowed': true } };
  const own = join(places.home, '.config', 'Sotto');
  mkdirSync(own, { recursive: true });
  mkdirSync(places.profile, { recursive: true });
  for (const folder of [own, places.profile]) writeFileSync(join(folder, 'policy.json'), JSON.stringify(open));
  symlinkSync(join(own, 'policy.json'), join(places.profile, 'etc'));
  const app = await startPackaged(places, {
    env: { ...env, SOTTO_POLICY: JSON.stringify(open), XDG_CONFIG_DIRS: places.home },
    args: [`--user-data-dir=${places.root}/elsewhere`, '--policy=/dev/null', '--no-policy', '--disable-web-security'],
  });
  await createVault(app.page, 'device');
  await skipModel(app.page);
  await expectLocked(app.page);
  await app.stop();

  // the vault's own files are no place for a policy either, and a vault that was meddled with does not open
  const vault = join(places.profile, 'vault.json');
  const text = readFileSync(vault, 'utf8');
  writeFileSync(vault, JSON.stringify({ ...(JSON.parse(text) as object), policy: open }));
  const again = await startPackaged(places, { env });
  await expectLocked(again.page);
  await again.stop();
});

test('a page that was taken over can ask for anything and loosens nothing', async ({ places }) => {
  const app = await startPackaged(places, { env: policyIn(places) });
  await createVault(app.page, 'device');
  await skipModel(app.page);
  const { page } = app;
  const call = (method: string, params: unknown) => ask(page, { t: 'call', id: OURS, method, params });

  for (const method of [
    'policy.set',
    'policy.load',
    'policy.install',
    'policy.forget',
    'settings.reset',
    '__proto__',
  ]) {
    const answer = await call(method, { settings: { 'zones.cloud.allowed': true } });
    expect(answer?.error?.code ?? null, method).not.toBeUndefined();
    expect(answer?.ok, method).not.toBe(true);
  }
  for (const params of [
    { policy: { 'zones.cloud.allowed': true } },
    { 'zones.cloud.allowed': true },
    { updates: 'always' },
    { lock: { idleMinutes: 0, onScreenLock: false, onSuspend: false } },
  ]) {
    expect((await call('settings.set', params))?.error?.code, JSON.stringify(params)).toBe('INVALID_REQUEST');
  }
  const exported = await call('transfer.export', {
    format: 'json',
    path: join(places.root, 'out.json'),
    plaintextAcknowledged: true,
  });
  expect(exported?.error?.code).toBe('POLICY_FORBIDS');
  expect(existsSync(join(places.root, 'out.json'))).toBe(false);
  const added = await call('providers.add', {
    id: 'mine',
    kind: 'openai',
    zone: 'cloud',
    baseUrl: 'https://api.openai.com/v1',
    models: ['m'],
    apiKey: 'a-key-that-is-long-enough',
    consent: true,
    test: false,
  });
  expect(added?.ok).not.toBe(true);
  // its own wish to stay open longer is kept, and does not count
  await call('settings.set', { lock: { idleMinutes: null, onScreenLock: true, onSuspend: true } });
  // whatever is no frame closes the port: nothing is answered
  for (const frame of [
    { t: 'policy', id: OURS },
    { t: 'call', id: -1, method: 'policy.show', params: {} },
    { k: 'shutdown' },
  ]) {
    expect((await ask(page, frame))?.ok).not.toBe(true);
  }
  await expectLocked(page);
  await page.keyboard.press('Control+,');
  await button(page, t('settings.pages.policy')).click();
  await expect(page.getByText('zones.cloud.allowed = false')).toBeVisible();
  await app.stop();
});

test('an app with a changed file of its own ends in words', async ({ places }) => {
  const copy = join(places.root, 'app');
  cpSync(dirname(program), copy, { recursive: true });
  const changed = join(copy, 'resources', 'app.asar.unpacked', 'out', 'core', 'index.js');
  chmodSync(changed, 0o644);
  appendFileSync(changed, '\n// loosened\n');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const run = () =>
    spawnSync(
      join(copy, program.split('/').at(-1) ?? ''),
      [...sandbox, '--disable-gpu', `--profile=${places.profile}`],
      { env: appEnv(places, policyIn(places)), encoding: 'utf8', timeout: 120_000 },
    );
  const changedFile = run();
  expect(changedFile.stderr).toContain(t('shell.changed.title'));
  expect(changedFile.status).toBe(1);
  // nor does it help to take away what the files are compared with
  rmSync(join(copy, 'resources', 'integrity.json'));
  const noList = run();
  expect(noList.stderr).toContain(t('shell.changed.title'));
  expect(noList.status).toBe(1);
});
