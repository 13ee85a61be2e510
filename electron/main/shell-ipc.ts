import { app, BrowserWindow, dialog, ipcMain, MessageChannelMain, nativeTheme } from 'electron';
import type { IpcMainEvent, IpcMainInvokeEvent, MessagePortMain } from 'electron';

import { isLanguageChoice } from '../../shared/domain/languages.ts';
import { t } from '../../shared/messages/index.ts';
import { SHELL_CHANNELS } from '../../shared/shell.ts';
import type { DesktopFacts, Destination } from '../../shared/shell.ts';
import { asDestination } from './app-link.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { speak } from './language.ts';
import type { ClipboardGuard } from './clipboard-guard.ts';
import type { QuickAsk } from './quick-ask.ts';
import { isPathPurpose, pickPath } from './pick-path.ts';
import { openExternal } from './open-external.ts';

const THEMES: readonly string[] = ['system', 'light', 'dark'];

/** Only our own page, in its top frame, is listened to. */
function isOurPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${APP_ORIGIN}/`);
}

interface ShellHost {
  connect(port: MessagePortMain): void;
  retryCore(): void;
  /** What main itself shows is to be said anew. */
  languageChanged(): void;
  newWindow(): void;
  showInMain(destination: Destination | null): void;
  readonly quickAsk: Pick<QuickAsk, 'show' | 'toggle' | 'hide' | 'size' | 'isIts'>;
  desktopFacts(): DesktopFacts;
  readonly clipboard: Pick<ClipboardGuard, 'clearLater'>;
}

export function answerShell(host: ShellHost): void {
  ipcMain.on(SHELL_CHANNELS.connect, (event) => {
    if (!isOurPage(event)) return;
    const { port1, port2 } = new MessageChannelMain();
    event.sender.postMessage(SHELL_CHANNELS.port, null, [port1]);
    host.connect(port2);
  });

  const listen = (channel: string, act: (window: BrowserWindow | null, ...values: unknown[]) => void): void => {
    ipcMain.on(channel, (event, ...values: unknown[]) => {
      if (isOurPage(event)) act(BrowserWindow.fromWebContents(event.sender), ...values);
    });
  };
  const { quickAsk } = host;
  listen(SHELL_CHANNELS.newWindow, () => host.newWindow());
  listen(SHELL_CHANNELS.showInMain, (_window, wish) => {
    const destination = wish === null ? null : asDestination(wish);
    if (wish === null || destination !== null) host.showInMain(destination);
  });
  listen(SHELL_CHANNELS.showQuickAsk, () => quickAsk.show());
  listen(SHELL_CHANNELS.hideQuickAsk, (window) => quickAsk.isIts(window) && quickAsk.hide());
  listen(SHELL_CHANNELS.sizeQuickAsk, (window, size) => {
    if (quickAsk.isIts(window) && (size === 'small' || size === 'tall')) quickAsk.size(size);
  });
  listen(SHELL_CHANNELS.clearClipboard, (_window, seconds, mark) => host.clipboard.clearLater(seconds, mark));
  ipcMain.handle(SHELL_CHANNELS.desktopFacts, (event) => (isOurPage(event) ? host.desktopFacts() : null));

  ipcMain.on(SHELL_CHANNELS.retryCore, (event) => {
    if (isOurPage(event)) host.retryCore();
  });

  ipcMain.on(SHELL_CHANNELS.quit, (event) => {
    if (isOurPage(event)) app.quit();
  });

  ipcMain.on(SHELL_CHANNELS.setTheme, (event, theme: unknown) => {
    if (isOurPage(event) && typeof theme === 'string' && THEMES.includes(theme)) {
      nativeTheme.themeSource = theme as typeof nativeTheme.themeSource;
    }
  });

  ipcMain.on(SHELL_CHANNELS.setLanguage, (event, choice: unknown) => {
    if (isOurPage(event) && isLanguageChoice(choice)) void speak(choice).then(host.languageChanged);
  });

  ipcMain.handle(SHELL_CHANNELS.openExternal, async (event, url: unknown) => {
    if (isOurPage(event) && typeof url === 'string')
      await openExternal(BrowserWindow.fromWebContents(event.sender), url);
  });

  ipcMain.handle(SHELL_CHANNELS.pickPath, async (event, purpose: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isOurPage(event) || window === null || !isPathPurpose(purpose)) return null;
    return pickPath(window, purpose);
  });

  ipcMain.handle(SHELL_CHANNELS.pickModelFile, async (event) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isOurPage(event) || window === null) return null;
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: t('shell.pickModel.title'),
      properties: ['openFile', 'dontAddToRecent'],
      filters: [{ name: t('shell.pickModel.filter'), extensions: ['gguf'] }],
    });
    return filePaths[0] ?? null;
  });
}
