import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, Menu: {}, nativeImage: {}, nativeTheme: {}, Tray: class {} }));
const { menuTemplate } = await import('../../../electron/main/menu.ts');
const { trayMenu } = await import('../../../electron/main/tray.ts');
const { setLanguage } = await import('../../../shared/messages/set-language.ts');
const { t } = await import('../../../shared/messages/index.ts');

type Item = ReturnType<typeof menuTemplate>[number];

const actions = { send: () => undefined, newWindow: () => undefined, quickAsk: () => undefined };
const nothing = () => undefined;
const trayActions = { open: nothing, quickAsk: nothing, newConversation: nothing, lock: nothing, quit: nothing };

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
}

// The bugs: a menu that is half English, two commands on one key, a key of UI.md that the menu does not know.
describe.each([
  ['macOS', true],
  ['Windows and Linux', false],
])('the menu of %s', (_name, mac) => {
  it('says every word itself, in every language', async () => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      await setLanguage(language, []);
      for (const item of flat(menuTemplate(actions, mac, false))) {
        if (item.type !== 'separator') expect(item.label, item.role).toBeTruthy();
      }
    }
    await setLanguage('de', []);
    expect(flat(menuTemplate(actions, mac, false)).map(({ label }) => label)).toContain('Rückgängig');
    await setLanguage('en', []);
  });

  it('gives no key twice, and has those of the design', () => {
    const keys = flat(menuTemplate(actions, mac, false)).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of ['N', 'K', 'F', 'I', 'L', ',']) expect(keys).toContain(`CmdOrCtrl+${key}`);
  });
});

// The bug: a tray that tells what is being downloaded, or offers what a locked vault can't do.
describe('the tray’s menu', () => {
  it('offers nothing of a locked vault', () => {
    const enabled = trayMenu({ open: false, downloads: null }, trayActions)
      .filter((item) => item.enabled !== false && item.type !== 'separator')
      .map(({ label }) => label);
    expect(enabled).toEqual([t('shell.tray.open'), t('shell.menu.quit')]);
  });

  it('shows how far downloads are, and only that', () => {
    const labels = trayMenu({ open: true, downloads: { count: 2, done: 43, total: 100 } }, trayActions).map(
      ({ label }) => label,
    );
    expect(labels).toContain('Downloading 2 models: 43 %');
    const unknown = trayMenu({ open: true, downloads: { count: 1, done: 43, total: 0 } }, trayActions);
    expect(unknown.map(({ label }) => label)).toContain('Downloading one model');
  });
});
