import { contextBridge, ipcRenderer } from 'electron';

import { isLanguageChoice } from '../../shared/domain/languages.ts';
import { LANGUAGE_ARGUMENT, PORT_MESSAGE, SHELL_CHANNELS, SHELL_COMMANDS } from '../../shared/shell.ts';
import type { CoreState, Destination, DesktopFacts, ShellCommand, SottoBridge } from '../../shared/shell.ts';

/** Keeps `ipcRenderer` to itself: the page gets named functions, never a channel. */
function listen<T>(channel: string, listener: (value: T) => void): () => void {
  const handler = (_event: unknown, value: T): void => listener(value);
  ipcRenderer.on(channel, handler);
  return () => void ipcRenderer.removeListener(channel, handler);
}

/** What main put on this process's command line: the choice, then the system's languages. */
function openingLanguage(): SottoBridge['shell']['language'] {
  const argument = process.argv.find((text) => text.startsWith(LANGUAGE_ARGUMENT))?.slice(LANGUAGE_ARGUMENT.length);
  const [choice = 'system', ...preferred] = (argument ?? '').split(',');
  return { choice: isLanguageChoice(choice) ? choice : 'system', preferred };
}

const bridge: SottoBridge = {
  shell: {
    platform: process.platform as SottoBridge['shell']['platform'],
    language: openingLanguage(),
    pickModelFile: () => ipcRenderer.invoke(SHELL_CHANNELS.pickModelFile) as Promise<string | null>,
    pickPath: (purpose) => ipcRenderer.invoke(SHELL_CHANNELS.pickPath, String(purpose)) as Promise<string | null>,
    openExternal: (url) => ipcRenderer.invoke(SHELL_CHANNELS.openExternal, String(url)) as Promise<void>,
    setTheme: (theme) => ipcRenderer.send(SHELL_CHANNELS.setTheme, String(theme)),
    setLanguage: (choice) => ipcRenderer.send(SHELL_CHANNELS.setLanguage, String(choice)),
    newWindow: () => ipcRenderer.send(SHELL_CHANNELS.newWindow),
    showInMain: (destination) => ipcRenderer.send(SHELL_CHANNELS.showInMain, destination),
    showQuickAsk: () => ipcRenderer.send(SHELL_CHANNELS.showQuickAsk),
    hideQuickAsk: () => ipcRenderer.send(SHELL_CHANNELS.hideQuickAsk),
    sizeQuickAsk: (size) => ipcRenderer.send(SHELL_CHANNELS.sizeQuickAsk, String(size)),
    desktopFacts: () => ipcRenderer.invoke(SHELL_CHANNELS.desktopFacts) as Promise<DesktopFacts>,
    clearClipboard: (seconds, mark) => ipcRenderer.send(SHELL_CHANNELS.clearClipboard, Number(seconds), String(mark)),
    retryCore: () => ipcRenderer.send(SHELL_CHANNELS.retryCore),
    quit: () => ipcRenderer.send(SHELL_CHANNELS.quit),
    onCommand: (listener) =>
      listen<ShellCommand>(SHELL_CHANNELS.command, (command) => {
        if (SHELL_COMMANDS.includes(command)) listener(command);
      }),
    onCoreState: (listener) => listen<CoreState>(SHELL_CHANNELS.coreState, listener),
    onGo: (listener) => listen<Destination>(SHELL_CHANNELS.go, listener),
  },
  connect: () => ipcRenderer.send(SHELL_CHANNELS.connect),
};

// A MessagePort can't cross contextBridge; posting it to the page's own window is the documented way.
ipcRenderer.on(SHELL_CHANNELS.port, (event) => {
  window.postMessage({ type: PORT_MESSAGE }, '*', event.ports as unknown as Transferable[]);
});

contextBridge.exposeInMainWorld('sotto', bridge);
