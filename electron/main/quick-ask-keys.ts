import { globalShortcut } from 'electron';

import { isAccelerator } from '../../shared/domain/accelerator.ts';
import type { DesktopFacts } from '../../shared/shell.ts';

type KeysState = DesktopFacts['quickAskKeys'];

/** The keys that work in every program: a person's choice, and none until then. */
export interface QuickAskKeys {
  set(accelerator: string | null): void;
  state(): KeysState;
}

export function createQuickAskKeys(pressed: () => void): QuickAskKeys {
  let held: string | null = null;
  let state: KeysState = 'off';

  function register(accelerator: string): KeysState {
    try {
      if (!globalShortcut.register(accelerator, pressed)) return 'refused';
    } catch {
      return 'refused';
    }
    return onWayland() ? 'unsure' : 'on';
  }

  return {
    set(accelerator) {
      if (accelerator === held) return;
      if (held !== null && state !== 'refused') globalShortcut.unregister(held);
      held = accelerator;
      state = accelerator === null ? 'off' : isAccelerator(accelerator) ? register(accelerator) : 'refused';
    },
    state: () => state,
  };
}

/** There a desktop passes keys on through a portal, after asking, or not at all; Electron hears of success in any case. */
function onWayland(): boolean {
  const { XDG_SESSION_TYPE: type, WAYLAND_DISPLAY: display } = process.env;
  return process.platform === 'linux' && (type === 'wayland' || (type !== 'x11' && (display ?? '') !== ''));
}
