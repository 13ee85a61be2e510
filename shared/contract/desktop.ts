import { z } from 'zod';

import { isAccelerator } from '../domain/accelerator.ts';

/** Per cent. What Ctrl + and Ctrl − step through. */
export const ZOOM_STEPS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** How the window behaves among other windows. In the plain file beside the theme: needed before the vault is open. */
export const desktopSettings = {
  tray: z.boolean(),
  /** Closing the last window leaves Sotto in the tray; only with `tray`. */
  keepRunning: z.boolean(),
  /** The keys that open quick ask from anywhere, as Electron writes them; null: none. */
  quickAskKeys: z.string().max(40).refine(isAccelerator).nullable(),
  notify: z.boolean(),
  hideFromCapture: z.boolean(),
  zoom: z.literal(ZOOM_STEPS),
  reduceMotion: z.boolean(),
  systemAccent: z.boolean(),
  spellcheck: z.boolean(),
  /** Seconds after which the clipboard is emptied of what was copied here; null: never. */
  clipboardSeconds: z.literal([30, 60, 300]).nullable(),
};

/** What main has to know of it, a company's decisions applied. Nothing here is a person's words. */
export interface DesktopRules {
  readonly tray: boolean;
  readonly keepRunning: boolean;
  readonly quickAskKeys: string | null;
  readonly notify: boolean;
  readonly hideFromCapture: boolean;
  readonly zoom: number;
  readonly spellcheck: boolean;
  /** What a company says of developer tools; null: as the build has it. */
  readonly devTools: boolean | null;
}

/** What core tells main without being asked. Ids and numbers only. */
export type HostNews =
  | { readonly k: 'desktop'; readonly rules: DesktopRules }
  | { readonly k: 'answered'; readonly conversationId: string; readonly whole: boolean }
  /** Of all downloads under way; null when there is none. `total` counts only those whose size is known. */
  | {
      readonly k: 'downloads';
      readonly sum: { readonly count: number; readonly done: number; readonly total: number } | null;
    };
