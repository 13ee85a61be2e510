import type { Rectangle } from 'electron';

export const SMALLEST = { width: 480, height: 420 } as const;
const FIRST = { width: 1180, height: 800 } as const;

/** Arrangements of screens that are remembered. */
const MOST_LAYOUTS = 12;
/** How much of a window must be on a screen to be found and moved again, in pixels. */
const REACHABLE = { width: 120, height: 40 } as const;
/** How far a further window lies from the one it was opened over, in pixels. */
const STEP = 28;

export interface WindowPlace extends Rectangle {
  readonly maximised: boolean;
}

/** Where the window was, for each arrangement of screens that it was seen on; the latest last. */
export interface WindowPlaces {
  readonly layouts: readonly { readonly screens: string; readonly place: WindowPlace }[];
}

/** What a file holds, or null when it is not what was written. */
export function asWindowPlaces(value: unknown): WindowPlaces | null {
  const layouts = asObject(value)?.['layouts'];
  if (!Array.isArray(layouts) || layouts.length > MOST_LAYOUTS) return null;
  const sound = layouts.every((layout) => {
    const { screens, place } = asObject(layout) ?? {};
    const at = asObject(place);
    if (typeof screens !== 'string' || at === null || typeof at['maximised'] !== 'boolean') return false;
    if (![at['x'], at['y'], at['width'], at['height']].every(isPixels)) return false;
    return Number(at['width']) >= SMALLEST.width && Number(at['height']) >= SMALLEST.height;
  });
  return sound ? { layouts: layouts as WindowPlaces['layouts'] } : null;
}

const asObject = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;

const isPixels = (value: unknown): boolean => Number.isInteger(value) && Math.abs(Number(value)) <= 100_000;

interface Screen {
  readonly bounds: Rectangle;
  /** Without panels and docks. */
  readonly workArea: Rectangle;
}

/** A name for an arrangement: docking a laptop and undocking it again finds each place as it was. */
export function screensName(screens: readonly Screen[]): string {
  return screens
    .map(({ bounds: { x, y, width, height } }) => `${x},${y},${width}x${height}`)
    .toSorted()
    .join(' ')
    .slice(0, 1000);
}

/** Where to open a window. Without coordinates the system chooses. `beside`: where the window lies that it must not cover. */
export function choosePlace(
  places: WindowPlaces,
  screens: readonly Screen[],
  beside?: Rectangle,
): Partial<WindowPlace> & { width: number; height: number } {
  const name = screensName(screens);
  const known = places.layouts.find((layout) => layout.screens === name) ?? places.layouts.at(-1);
  if (beside !== undefined) {
    const moved = { ...sizeOf(beside), x: beside.x + STEP, y: beside.y + STEP };
    return { ...(fits(moved, screens) ? moved : sizeOf(moved)), maximised: false };
  }
  if (known === undefined) return shrunk(FIRST, screens);
  const { maximised, ...bounds } = known.place;
  return fits(bounds, screens) ? { ...bounds, maximised } : { ...shrunk(bounds, screens), maximised };
}

/** The same, with where a window is now. */
export function withPlace(places: WindowPlaces, screens: readonly Screen[], now: WindowPlace): WindowPlaces {
  const name = screensName(screens);
  const others = places.layouts.filter((layout) => layout.screens !== name);
  return { layouts: [...others, { screens: name, place: now }].slice(-MOST_LAYOUTS) };
}

/** Whether enough of the upper edge, where a window is taken hold of, lies on a screen that is there. */
function fits(window: Rectangle, screens: readonly Screen[]): boolean {
  return screens.some(({ workArea: area }) => {
    const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
    const down = area.y + area.height - window.y;
    return across >= REACHABLE.width && window.y >= area.y && down >= REACHABLE.height;
  });
}

/** No larger than the largest screen there is. */
function shrunk(
  size: { width: number; height: number },
  screens: readonly Screen[],
): { width: number; height: number } {
  const width = Math.max(SMALLEST.width, ...screens.map(({ workArea }) => workArea.width));
  const height = Math.max(SMALLEST.height, ...screens.map(({ workArea }) => workArea.height));
  return { width: Math.min(size.width, width), height: Math.min(size.height, height) };
}

const sizeOf = ({ width, height }: Rectangle): { width: number; height: number } => ({
  width: Math.max(SMALLEST.width, width),
  height: Math.max(SMALLEST.height, height),
});
