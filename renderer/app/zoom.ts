import { ZOOM_STEPS } from '../../shared/contract/desktop.ts';
import { setAppearance, useAppearance } from './appearance.ts';

type Zoom = (typeof ZOOM_STEPS)[number];

/** The next step up or down; the same at either end. */
export function nextZoom(now: Zoom, direction: 1 | -1): Zoom {
  return ZOOM_STEPS[ZOOM_STEPS.indexOf(now) + direction] ?? now;
}

export function zoomBy(direction: 1 | -1): void {
  setAppearance({ zoom: nextZoom(useAppearance.getState().zoom, direction) });
}

export function zoomReset(): void {
  setAppearance({ zoom: 100 });
}
