import { isBeingDrawn } from '../markdown/being-drawn.ts';

/** Frames that new words wait for a text that is still being drawn: half a second. */
const MOST_FRAMES = 30;

export interface OnceDrawn {
  /** Something is to be shown. */
  want(): void;
  /** Nothing is, any more. */
  cancel(): void;
}

/** Calls `show` in a frame for all that was wanted before it, and not while what was shown is still being drawn. */
export function onceDrawn(show: () => void): OnceDrawn {
  let frame = 0;
  let waited = 0;
  const onFrame = (): void => {
    frame = 0;
    waited += 1;
    if (isBeingDrawn() && waited < MOST_FRAMES) frame = requestAnimationFrame(onFrame);
    else {
      waited = 0;
      show();
    }
  };
  return {
    want() {
      if (frame === 0) frame = requestAnimationFrame(onFrame);
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
      waited = 0;
    },
  };
}
