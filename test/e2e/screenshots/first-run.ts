import { join } from 'node:path';

import { t } from '../../../shared/messages/index.ts';
import { addFirstModel, answerFileDialog, button, send } from '../flows.ts';
import { launch, placesIn } from '../launch.ts';
import { findProcess } from '../processes.ts';
import { exampleModel, shoot, work } from './studio.ts';

export async function firstRun(): Promise<void> {
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
  await page.waitForFunction(() => ([...document.querySelectorAll('article')].at(-1)?.innerText.length ?? 0) > 80);
  const inference = findProcess(app.pid, 'inference');
  if (inference !== undefined) process.kill(inference, 'SIGKILL');
  await button(page, t('chat.regenerate')).first().waitFor();
  await shoot(app, 'interrupted');
  await app.quit();
}
