import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

import { errorWords, t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { button, composer, createVault, PASSPHRASE, skipModel } from './flows.ts';
import type { SottoApp } from './launch.ts';
import { look } from './look.ts';
import { findProcess } from './processes.ts';
import { seedVault } from './seed-vault.ts';

// The bugs these catch: a vault that can't be opened and a screen that blames, deletes, or quietly starts anew.

/** What a screen reader is given, apart from the page: it is told of changes later, and could keep what the page let go of. */
async function treeReadAloud({ page }: SottoApp): Promise<() => Promise<string>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  return async () => JSON.stringify(await session.send('Accessibility.getFullAXTree'));
}

const heading = (app: SottoApp, name: string) => app.page.getByRole('heading', { name });

test('locking ends the process that holds the keys; the passphrase opens again, a wrong one does not', async ({
  startOpen,
}) => {
  const app = await startOpen('passphrase');
  const before = findProcess(app.pid, 'core');
  expect(before).toBeDefined();
  const readAloud = await treeReadAloud(app);
  await composer(app.page).fill('half a secret');
  await expect.poll(readAloud).toContain('half a secret');
  await button(app.page, t('sidebar.lock')).click();
  await expect(heading(app, t('unlock.title'))).toBeVisible();
  await expect.poll(readAloud).not.toContain('half a secret');
  await expect.poll(() => findProcess(app.pid, 'core')).not.toBe(before);

  const field = app.page.getByLabel(t('unlock.passphrase'), { exact: true });
  await field.fill('not the passphrase at all');
  await button(app.page, t('unlock.withDevice')).click();
  await expect(app.page.getByText(errorWords({ code: 'VAULT_WRONG_PASSPHRASE' }).what)).toBeVisible();
  await field.fill(PASSPHRASE);
  await button(app.page, t('unlock.withDevice')).click();
  await expect(composer(app.page)).toBeVisible();
});

test('a keychain entry that is gone: the recovery key opens, and nothing was made anew', async ({ start, places }) => {
  const recoveryKey = await seedVault(places.profile);
  const vault = readFileSync(join(places.profile, 'vault.json'));
  clearKeychain();

  const app = await start();
  await expect(heading(app, t('problem.keychainEntry.title'))).toBeVisible();
  await expect(app.page.getByText(t('onboarding.welcome.create'))).toBeHidden();
  expect(readFileSync(join(places.profile, 'vault.json')).equals(vault)).toBe(true);
  await app.page.getByLabel(t('unlock.recovery'), { exact: true }).fill(recoveryKey);
  await button(app.page, t('unlock.withDevice')).click();
  await expect(composer(app.page)).toBeVisible();
});

// The bug: whoever has neither a key nor a backup is left with a folder that Sotto neither opens nor takes away.
test('a keychain entry that is gone, and no other key: everything goes behind a typed word', async ({
  start,
  places,
}) => {
  await seedVault(places.profile);
  clearKeychain();

  const app = await start();
  await expect(heading(app, t('problem.keychainEntry.title'))).toBeVisible();
  await look(app.page, 'key-gone');
  await button(app.page, t('retention.destroy.button')).click();
  const dialog = app.page.getByRole('dialog');
  await expect(button(dialog, t('retention.destroy.confirm'))).toBeDisabled();
  expect(existsSync(join(places.profile, 'sotto.db'))).toBe(true);
  await dialog.getByRole('textbox').fill(t('retention.destroy.word'));
  await button(dialog, t('retention.destroy.confirm')).click();
  await expect(heading(app, t('onboarding.welcome.title'))).toBeVisible();
  for (const name of ['vault.json', 'vault.json.bak', 'sotto.db']) {
    expect(existsSync(join(places.profile, name)), name).toBe(false);
  }
});

test('no keychain at all: the app says so and offers a passphrase only', async ({ start }) => {
  const app = await start({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' });
  await expect(app.page.getByText(t('onboarding.welcome.noKeychain'))).toBeVisible();
  await createVault(app.page, 'passphrase');
  await skipModel(app.page);
  await expect(composer(app.page)).toBeVisible();
});

for (const { name, damage, title } of [
  {
    name: 'a truncated database',
    title: t('problem.databaseDamaged.title'),
    damage: (folder: string) => truncateSync(join(folder, 'sotto.db'), 5000),
  },
  {
    name: 'a database with a changed first page',
    title: null,
    damage: (folder: string) => flip(join(folder, 'sotto.db'), 100),
  },
  { name: 'a vault of a newer version', title: t('problem.tooNew.title'), damage: newerVault },
  {
    name: 'a vault that is no JSON',
    title: t('problem.vaultDamaged.title'),
    damage: (folder: string) => overwriteVault(folder, () => '{"version":'),
  },
]) {
  test(`${name}: a screen that says what is safe, and changes nothing`, async ({ start, places }) => {
    await seedVault(places.profile);
    damage(places.profile);
    const files = ['vault.json', 'sotto.db'].map((file) => readFileSync(join(places.profile, file)));

    const app = await start();
    await expect(app.page.getByText(t('problem.safe'), { exact: true })).toBeVisible();
    if (title !== null) await expect(heading(app, title)).toBeVisible();
    await expect(app.page.getByText(t('onboarding.welcome.create'))).toBeHidden();
    await expect(app.page.getByRole('button', { name: /delete|erase|reset/i })).toHaveCount(0);
    await app.quit();
    const after = ['vault.json', 'sotto.db'].map((file) => readFileSync(join(places.profile, file)));
    expect(after.map((bytes, at) => bytes.equals(files[at]!))).toEqual([true, true]);
  });
}

test('a damaged vault file opens from the copy beside it', async ({ start, places }) => {
  await seedVault(places.profile);
  writeFileSync(join(places.profile, 'vault.json'), '');
  const app = await start();
  await expect(composer(app.page)).toBeVisible();
});

test('a profile that is open elsewhere is refused in words', async ({ startOpen, places }) => {
  await startOpen('device');
  const result = sotto('--profile', places.profile, 'list');
  expect(result.code).toBe(1);
  expect(result.output).toContain(errorWords({ code: 'PROFILE_IN_USE' }).what);
});

function sotto(...args: string[]): { code: number; output: string } {
  const cli = join(import.meta.dirname, '..', '..', 'out', 'cli', 'index.js');
  try {
    return { code: 0, output: execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, output: stderr };
  }
}

/** Forgets every secret of the session's keychain, as a reset or another computer would. */
function clearKeychain(): void {
  const session = { stdio: 'pipe' as const, encoding: 'utf8' as const };
  const found = execFileSync('sh', ['-c', 'secret-tool search --all --unlock service sotto 2>&1 || true'], session);
  const services = new Set([...found.matchAll(/attribute\.service = (\S+)/g)].map(([, name]) => name ?? ''));
  for (const service of [...services, 'sotto', 'Sotto', 'app.sotto.desktop']) {
    execFileSync('sh', ['-c', `secret-tool clear service ${service} || true`], session);
  }
}

function newerVault(folder: string): void {
  overwriteVault(folder, (text) => JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), format: 999 }));
}

/** Changes the vault file and the copy beside it. */
function overwriteVault(folder: string, change: (text: string) => string): void {
  for (const name of ['vault.json', 'vault.json.bak']) {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.from([bytes[Math.min(offset, statSync(path).size - 1)]! ^ 0xff]), 0, 1, offset);
  closeSync(handle);
}
