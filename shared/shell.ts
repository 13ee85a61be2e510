import type { LanguageChoice } from './domain/languages.ts';
import type { ErrorCode } from './errors.ts';

/** What the menu, a shortcut or another window asks of the page. */
export const SHELL_COMMANDS = [
  'new',
  'new-temporary',
  'find',
  'find-in-conversation',
  'settings',
  'privacy',
  'lock',
  'toggle-sidebar',
  'shortcuts',
] as const;

export type ShellCommand = (typeof SHELL_COMMANDS)[number];

/** `stopped` and `failed` mean that every port handed out before is dead. `failed`: it will not be started again by itself. */
export interface CoreState {
  readonly state: 'running' | 'stopped' | 'failed';
  readonly code?: ErrorCode;
}

/** What a file or folder is asked for. Those that are written to are not there yet. */
export const PATH_PURPOSES = [
  'import',
  'export-sotto',
  'export-json',
  'export-markdown',
  'export-markdown-folder',
  'export-html',
  'backup',
  'restore',
] as const;

export type PathPurpose = (typeof PATH_PURPOSES)[number];

/** What main does for the page. Nothing here carries a person's words. */
export interface SottoShell {
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** What the window opened with: known at once, so that nothing is shown in another language first. */
  readonly language: { readonly choice: LanguageChoice; readonly preferred: readonly string[] };
  /** The system's file dialog; null when it was dismissed. An absolute path. */
  pickModelFile(): Promise<string | null>;
  /** The same for other purposes. */
  pickPath(purpose: PathPurpose): Promise<string | null>;
  /** http, https and mailto only; main shows the real target and asks first. */
  openExternal(url: string): Promise<void>;
  /** Tells main which theme the page shows, for the window's own background and dialogs. */
  setTheme(theme: 'system' | 'light' | 'dark'): void;
  /** Tells main which language was chosen, for menus and dialogs. */
  setLanguage(choice: LanguageChoice): void;
  /** Lets core be started again after its third failure in a row; then `connect()`. */
  retryCore(): void;
  quit(): void;
  /** Both return a function that stops listening. */
  onCommand(listener: (command: ShellCommand) => void): () => void;
  onCoreState(listener: (state: CoreState) => void): () => void;
}

/**
 * `window.sotto`, put there by the preload script. After `connect()` the page gets a MessagePort to core with
 * `window.postMessage({ type: PORT_MESSAGE }, '*', [port])`; accept it only when `event.source === window`.
 * Clipboard permission is denied to the page: copy with `document.execCommand('copy')`.
 */
export interface SottoBridge {
  readonly shell: SottoShell;
  connect(): void;
}

export const PORT_MESSAGE = 'sotto-port';

/** IPC channel names between preload and main. */
export const SHELL_CHANNELS = {
  connect: 'sotto:connect',
  port: 'sotto:port',
  pickModelFile: 'sotto:pick-model-file',
  pickPath: 'sotto:pick-path',
  openExternal: 'sotto:open-external',
  setTheme: 'sotto:set-theme',
  setLanguage: 'sotto:set-language',
  retryCore: 'sotto:retry-core',
  quit: 'sotto:quit',
  command: 'sotto:command',
  coreState: 'sotto:core-state',
} as const;

/** How main tells a new page, on its command line, what it opens with. */
export const LANGUAGE_ARGUMENT = '--sotto-language=';
