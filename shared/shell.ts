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
  'new-window',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
] as const;

export type ShellCommand = (typeof SHELL_COMMANDS)[number];

/** Where a link, a notification or another window leads. Ids and names of pages only: it can show, never write or send. */
export type Destination =
  | { readonly to: 'new' }
  | { readonly to: 'conversation'; readonly id: string }
  | { readonly to: 'settings'; readonly page: string };

/** What this system and its desktop can do here. */
export interface DesktopFacts {
  /** Of the keys for quick ask. `refused`: another program has them; `unsure`: a Wayland desktop may not pass them on. */
  readonly quickAskKeys: 'off' | 'on' | 'refused' | 'unsure';
  readonly notifications: boolean;
  /** Leaving windows out of screenshots. */
  readonly captureProtection: boolean;
  /** Sotto fetches no dictionaries: the system's own speller or none. */
  readonly spelling: 'system' | 'none';
  /** `#rrggbb`, where the system has one. */
  readonly accent: string | null;
}

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
  /** Another main window. */
  newWindow(): void;
  /** Shows a destination in a main window, opening one if there is none; null: just the window. */
  showInMain(destination: Destination | null): void;
  /** The small window, as its keys would show it. */
  showQuickAsk(): void;
  hideQuickAsk(): void;
  /** How much room the small window needs. */
  sizeQuickAsk(size: 'small' | 'tall'): void;
  desktopFacts(): Promise<DesktopFacts>;
  /**
   * Empties the clipboard after so many seconds, if what is on it still carries this mark: the page puts it there beside
   * what it copies, so that nobody has to read what that was.
   */
  clearClipboard(seconds: number, mark: string): void;
  /** Lets core be started again after its third failure in a row; then `connect()`. */
  retryCore(): void;
  quit(): void;
  /** Both return a function that stops listening. */
  onCommand(listener: (command: ShellCommand) => void): () => void;
  onCoreState(listener: (state: CoreState) => void): () => void;
  onGo(listener: (destination: Destination) => void): () => void;
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

/** What a page is: told by its address. `start=locked` is a window opened after a lock: it must not unlock by itself. */
export const QUICK_ASK_QUERY = 'view=quick';
export const LOCKED_QUERY = 'start=locked';

/** The type beside copied text that holds the mark of `clearClipboard`. */
export const CLIPBOARD_MARK_TYPE = 'application/x-sotto-mark';

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
  newWindow: 'sotto:new-window',
  showInMain: 'sotto:show-in-main',
  showQuickAsk: 'sotto:show-quick-ask',
  hideQuickAsk: 'sotto:hide-quick-ask',
  sizeQuickAsk: 'sotto:size-quick-ask',
  desktopFacts: 'sotto:desktop-facts',
  clearClipboard: 'sotto:clear-clipboard',
  go: 'sotto:go',
  command: 'sotto:command',
  coreState: 'sotto:core-state',
} as const;

/** How main tells a new page, on its command line, what it opens with. */
export const LANGUAGE_ARGUMENT = '--sotto-language=';
