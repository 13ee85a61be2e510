import { errorWords, t } from '../../shared/messages/index.ts';
import { expect, test } from './fixtures.ts';
import { answers, button, createVault, send, stopAnswer, writeTalkativeModel } from './flows.ts';
import { findProcess } from './processes.ts';

// The bugs these catch: a message that was acknowledged and is gone, or a window that hangs, after a process died.

test('core is killed in mid-answer: every message is there, and the answer says that it was interrupted', async ({
  startOpen,
  places,
}) => {
  const { page, pid } = await startOpen('device', writeTalkativeModel(places));
  await send(page, 'This must survive');
  const answer = answers(page).last();
  await expect.poll(async () => (await answer.innerText()).length).toBeGreaterThan(200);
  // partial answers are saved at least twice a second
  await page.waitForTimeout(700);
  process.kill(findProcess(pid, 'core')!, 'SIGKILL');

  await expect(page.getByText(t('chat.interrupted'))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('This must survive', { exact: true }).first()).toBeVisible();
  expect((await answers(page).last().innerText()).length).toBeGreaterThan(100);
  await send(page, 'And this comes after');
  await stopAnswer(page);
});

test('inference is killed in mid-answer: what was written stays, and the next answer is written', async ({
  startOpen,
  places,
}) => {
  const { page, pid } = await startOpen('device', writeTalkativeModel(places));
  await send(page, 'Write until something happens');
  await expect.poll(async () => (await answers(page).last().innerText()).length).toBeGreaterThan(200);
  process.kill(findProcess(pid, 'inference')!, 'SIGKILL');
  await expect(page.getByText(errorWords({ code: 'INFERENCE_CRASHED' }).what).first()).toBeVisible();
  expect((await answers(page).last().innerText()).length).toBeGreaterThan(100);
  await send(page, 'Once more');
  await expect.poll(async () => (await answers(page).last().innerText()).length).toBeGreaterThan(100);
  await button(page, t('composer.stop')).click();
});

test('a core that dies again and again is not started for ever', async ({ start }) => {
  const { page, pid } = await start();
  await createVault(page, 'device');
  const deadline = Date.now() + 30_000;
  const restart = button(page, t('problem.coreFailed.restart'));
  while (Date.now() < deadline && !(await restart.isVisible())) {
    const core = findProcess(pid, 'core');
    if (core !== undefined) process.kill(core, 'SIGKILL');
    await page.waitForTimeout(100);
  }
  await expect(restart).toBeVisible();
  await restart.click();
  await expect(restart).toBeHidden();
});
