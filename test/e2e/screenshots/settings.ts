import { SETTINGS_PAGES } from '../../../renderer/app/view.ts';
import type { SettingsPage } from '../../../renderer/app/view.ts';
import { t } from '../../../shared/messages/index.ts';
import { button } from '../flows.ts';
import type { SottoApp } from '../launch.ts';
import { SETTLED_MS, shoot } from './studio.ts';

/** Longer than a window: their end is a picture of its own. */
const LONG: readonly SettingsPage[] = ['desktop', 'models', 'privacy', 'data', 'security', 'about'];

const opened = async ({ page }: SottoApp, name: SettingsPage): Promise<void> => {
  await button(page, t(`settings.pages.${name}`)).click();
  await page.getByRole('heading', { level: 1, name: t(`settings.pages.${name}`) }).waitFor();
  await page.waitForTimeout(SETTLED_MS);
};

/** Every page of the settings, and what opens from them. Ends where it began. */
export async function settingsScreens(app: SottoApp): Promise<void> {
  const { page } = app;
  await page.keyboard.press('Control+,');
  for (const name of SETTINGS_PAGES) {
    await opened(app, name);
    await shoot(app, `settings-${name}`);
    if (!LONG.includes(name)) continue;
    await page.evaluate(() => {
      for (const area of document.querySelectorAll('main, main *')) area.scrollTop = area.scrollHeight;
    });
    await shoot(app, `settings-${name}-end`);
  }
  await opened(app, 'privacy');
  await page.getByText(t('retention.backups')).scrollIntoViewIfNeeded();
  await shoot(app, 'settings-privacy-rules');
  await opened(app, 'activity');
  await button(page, t('audit.views.audit')).click();
  await page.getByRole('list', { name: t('audit.list') }).waitFor();
  await shoot(app, 'settings-activity-happened');

  const dialogs = [
    ['assistants', 'assistants.new', 'assistant-form'],
    ['snippets', 'snippets.new', 'snippet-form'],
    ['models', 'models.own', 'model-from-elsewhere'],
    ['providers', 'providers.add', 'add-provider'],
    ['privacy', 'settings.privacy.eraseButton', 'delete-all'],
    ['privacy', 'retention.destroy.button', 'destroy'],
    ['data', 'data.export.button', 'export'],
    ['security', 'security.access.open', 'change-lock'],
    ['security', 'security.recovery.open', 'new-recovery-key'],
    ['security', 'security.keyExport.open', 'key-export'],
  ] as const;
  for (const [name, opener, picture] of dialogs) {
    await opened(app, name);
    await button(page, t(opener)).click();
    await page.waitForTimeout(SETTLED_MS);
    await shoot(app, picture);
    await page.keyboard.press('Escape');
  }
  await page.setViewportSize({ width: 560, height: 760 });
  await opened(app, 'privacy');
  await shoot(app, 'settings-narrow');
  await page.setViewportSize({ width: 1180, height: 800 });
  await button(page, t('settings.back')).click();
}
