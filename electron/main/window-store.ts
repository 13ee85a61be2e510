import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';

import { asWindowPlaces, choosePlace, withPlace } from './window-places.ts';
import type { WindowPlaces } from './window-places.ts';

/** Where windows were, in `windows.json`: numbers only. */
export interface WindowStore {
  choose(beside?: Rectangle): ReturnType<typeof choosePlace>;
  /** Remembers where a window is whenever it is moved, sized or closed. */
  follow(window: BrowserWindow): void;
}

const NONE: WindowPlaces = { layouts: [] };

/** Milliseconds after a move before it is written. */
const SETTLED_MS = 500;

export function createWindowStore(profile: string): WindowStore {
  const path = join(profile, 'windows.json');
  let places = read(path);

  function keep(window: BrowserWindow): void {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const next = withPlace(places, screen.getAllDisplays(), {
      ...window.getNormalBounds(),
      maximised: window.isMaximized(),
    });
    if (JSON.stringify(next) === JSON.stringify(places) || asWindowPlaces(next) === null) return;
    places = next;
    try {
      writeFileSync(`${path}.tmp`, JSON.stringify(places), { mode: 0o600 });
      renameSync(`${path}.tmp`, path);
    } catch {
      // a full disk: the next window opens where an earlier one was
    }
  }

  return {
    choose: (beside) => choosePlace(places, screen.getAllDisplays(), beside),
    follow(window) {
      let timer: NodeJS.Timeout | undefined;
      const later = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => keep(window), SETTLED_MS);
      };
      window.on('resize', later);
      window.on('move', later);
      window.on('close', () => {
        clearTimeout(timer);
        keep(window);
      });
    },
  };
}

function read(path: string): WindowPlaces {
  try {
    return asWindowPlaces(JSON.parse(readFileSync(path, 'utf8'))) ?? NONE;
  } catch {
    // missing or damaged: as on the first start
    return NONE;
  }
}
