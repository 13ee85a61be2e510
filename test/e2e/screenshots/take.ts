import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SETTINGS_PAGES } from '../../../renderer/app/view.ts';
import { t } from '../../../shared/messages/index.ts';
import type { SottoBridge } from '../../../shared/shell.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import {
  addFirstModel,
  answerFileDialog,
  button,
  chooseFromMenu,
  composer,
  searchFor,
  send,
  sidebar,
} from '../flows.ts';
import { launch, placesIn } from '../launch.ts';
import type { SottoApp } from '../launch.ts';
import { findProcess } from '../processes.ts';
import { EXAMPLES } from './example-conversations.ts';
import { seedRequests } from './example-requests.ts';
import { seedProfile } from './seed-profile.ts';

// Takes docs/screenshots: `npm run screenshots`. Every screen in light and in dark, in the real app.
const [output = 'docs/screenshots', ...only] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'sotto-screens-'));

async function shoot(app: SottoApp, name: string, ready?: () => Promise<void>): Promise<void> {
  if (only.length > 0 && !only.some((word) => name.startsWith(word))) return;
  for (const theme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme: theme });
    await app.page.waitForTimeout(350);
    await ready?.();
    await app.page.screenshot({ path: join(output, `${name}-${theme}.png`), animations: 'disabled' });
  }
  process.stderr.write(`${name}\n`);
}

/** The small window, empty and with words that are being weighed. */
async function quickAsk(app: SottoApp): Promise<void> {
  const opened = app.electron.waitForEvent('window');
  await app.page.evaluate(() => (window as unknown as { sotto: SottoBridge }).sotto.shell.showQuickAsk());
  const quick = { ...app, page: await opened };
  await composer(quick.page).waitFor();
  await shoot(quick, 'quick-ask');
  await composer(quick.page).fill('How long does a cold loaf have to rise before I may bake it?');
  await quick.page.waitForTimeout(600);
  await shoot(quick, 'quick-ask-writing');
  await quick.page.close();
}

function exampleModel(): string {
  const path = join(work, 'example-1b-instruct.gguf');
  writeTinyModel(path, { name: 'Example 1B Instruct', contextLength: 4096 });
  return path;
}

async function firstRun(): Promise<void> {
  const app = await launch(placesIn(join(work, 'first')));
  const { page } = app;
  page.setDefaultTimeout(90_000);
  const model = exampleModel();
  await button(page, t('onboarding.welcome.create')).waitFor();
  await shoot(app, 'first-run');
  await page.getByRole('radio', { name: t('onboarding.welcome.passphrase') }).click();
  await page.getByLabel(t('onboarding.passphrase.label'), { exact: true }).fill('tidal lemon');
  await shoot(app, 'first-run-passphrase');
  await page.getByRole('radio', { name: t('onboarding.welcome.device') }).click();
  await button(page, t('onboarding.welcome.create')).click();
  await page.getByRole('heading', { name: t('onboarding.recovery.title') }).waitFor();
  await shoot(app, 'recovery-key');
  const groups = await page.locator('ol > li > span:last-child').allInnerTexts();
  await button(page, t('onboarding.recovery.saved')).click();
  await shoot(app, 'recovery-key-check');
  await page.getByRole('textbox').fill(groups[2] ?? '');
  await button(page, t('onboarding.recovery.confirm')).click();
  await button(page, t('onboarding.privacy.continue')).waitFor();
  await shoot(app, 'first-run-privacy');
  await button(page, t('onboarding.privacy.continue')).click();
  await button(page, t('onboarding.model.pick')).waitFor();
  await shoot(app, 'first-model');
  await answerFileDialog(app.electron, model);
  await button(page, t('onboarding.model.pick')).click();
  await button(page, t('onboarding.model.addThis')).waitFor();
  await shoot(app, 'add-model');
  await page.keyboard.press('Escape');
  await addFirstModel(page, app.electron, model);
  await shoot(app, 'empty');
  await send(page, 'Write something while a picture is taken');
  await page.waitForTimeout(900);
  await shoot(app, 'streaming');
  const inference = findProcess(app.pid, 'inference');
  if (inference !== undefined) process.kill(inference, 'SIGKILL');
  await button(page, t('chat.regenerate')).first().waitFor();
  await shoot(app, 'interrupted');
  await app.quit();
}

async function everyday(): Promise<void> {
  const places = placesIn(join(work, 'everyday'));
  await seedProfile(places.profile, EXAMPLES, seedRequests);
  const app = await launch(places);
  const { page } = app;
  page.setDefaultTimeout(90_000);
  await composer(page).waitFor();
  await shoot(app, 'no-model');
  await answerFileDialog(app.electron, exampleModel());
  await button(page, t('chat.addModel')).click();
  await button(page, t('settings.models.add')).click();
  await button(page, t('onboarding.model.addThis')).click();
  await page
    .getByRole('heading', { name: 'Example 1B Instruct' })
    .or(page.getByText('Example 1B Instruct'))
    .first()
    .waitFor();
  await button(page, t('settings.back')).click();
  const open = (title: string): Promise<void> =>
    sidebar(page).getByRole('button').filter({ hasText: title }).first().click();
  await open('Half-life and what is left');
  await page.locator('article').nth(1).waitFor();
  await page.waitForTimeout(1200);
  await shoot(app, 'chat-code-and-maths');
  await open('Break clause in an office lease');
  await page.locator('article').nth(1).waitFor();
  await page.waitForTimeout(500);
  await shoot(app, 'chat');
  await button(page, t('chat.details')).last().click();
  await page.waitForTimeout(300);
  await shoot(app, 'details');
  await page.keyboard.press('Escape');
  await open('How a letter finds its way');
  await button(page, t('preview.show')).click();
  // the first diagram reads its library; after a change of theme it is drawn again
  await shoot(app, 'preview', async () => {
    await page.waitForTimeout(500);
    await page.waitForFunction(() => document.querySelector('iframe')?.parentElement?.ariaBusy === 'false');
    await page.waitForTimeout(1500);
  });
  await button(page, t('preview.show')).click();
  const choose = (title: string): Promise<void> =>
    sidebar(page)
      .locator('button[data-open]')
      .filter({ hasText: title })
      .click({ modifiers: ['ControlOrMeta'] });
  await choose('Load on a timber beam');
  await choose('Reading list on queueing');
  await choose('Names for a sailing boat');
  await shoot(app, 'several-chosen');
  await page.keyboard.press('Escape');
  await sidebar(page)
    .getByRole('button', { name: t('organise.filter') })
    .click();
  await shoot(app, 'list-filter');
  await page.getByRole('menuitem', { name: t('tags.manage') }).click();
  await page.waitForTimeout(300);
  await shoot(app, 'tags');
  await page.keyboard.press('Escape');
  await searchFor(page, 'notice');
  await page.getByRole('option').first().waitFor();
  await shoot(app, 'search');
  await page.getByRole('button', { name: t('filters.tag'), exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Law' }).click();
  await shoot(app, 'search-filters');
  await page.keyboard.press('Escape');
  await button(page, t('filters.clear')).click();
  await page.getByRole('combobox').fill('zebra crossing');
  await page.waitForTimeout(500);
  await shoot(app, 'search-none');
  await page.keyboard.press('Escape');
  await quickAsk(app);
  await page.keyboard.press('Control+,');
  for (const name of SETTINGS_PAGES) {
    await page
      .getByRole('button', { name: t(`settings.pages.${name}`), exact: true })
      .or(page.getByRole('tab', { name: t(`settings.pages.${name}`), exact: true }))
      .first()
      .click();
    await page.waitForTimeout(400);
    await shoot(app, `settings-${name}`);
  }
  await button(page, t('settings.back')).click();
  await page.setViewportSize({ width: 560, height: 760 }).catch(() => undefined);
  await page.waitForTimeout(300);
  await shoot(app, 'narrow');
  await page.setViewportSize({ width: 1180, height: 800 }).catch(() => undefined);
  await chooseFromMenu(page, 'Names for a sailing boat', t('common.delete'));
  await button(page, t('common.undo')).waitFor();
  await shoot(app, 'undo');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: t('unlock.title') }).waitFor();
  await shoot(app, 'locked');
  await app.quit();
}

async function problems(): Promise<void> {
  const places = placesIn(join(work, 'problems'));
  await seedProfile(places.profile, EXAMPLES);
  truncateSync(join(places.profile, 'sotto.db'), 5000);
  const damaged = await launch(places);
  await damaged.page.getByText(t('problem.safe'), { exact: true }).waitFor();
  await shoot(damaged, 'database-damaged');
  await damaged.quit();

  const lost = placesIn(join(work, 'lost'));
  await seedProfile(lost.profile, EXAMPLES);
  execFileSync('sh', ['-c', 'for s in sotto Sotto app.sotto.desktop; do secret-tool clear service "$s" || true; done']);
  const app = await launch(lost);
  await app.page.getByText(t('problem.safe'), { exact: true }).waitFor();
  await shoot(app, 'keychain-lost');
  await app.quit();
}

try {
  // one that fails, on a machine that is busy, must not cost the others
  for (const series of [everyday, firstRun, problems]) {
    await series().catch((error: unknown) => {
      process.exitCode = 1;
      process.stderr.write(`${series.name}: ${String(error)}\n`);
    });
  }
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 3 });
}
process.exit();
