import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { onceDrawn } from '../../../renderer/features/chat/once-drawn.ts';
import { noteBehind } from '../../../renderer/features/markdown/being-drawn.ts';

let frames: (() => void)[] = [];
const frame = (): void => {
  const due = frames;
  frames = [];
  for (const run of due) run();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => void (frames = []));
});

afterEach(() => vi.unstubAllGlobals());

describe('words that come faster than they are drawn', () => {
  it('are shown once a frame, and not when there are none', () => {
    const show = vi.fn();
    const words = onceDrawn(show);
    for (let i = 0; i < 5; i++) words.want();
    expect(show).not.toHaveBeenCalled();
    frame();
    frame();
    expect(show).toHaveBeenCalledTimes(1);
  });

  // Each change of what is on show has a drawing in slices begin again: it stood still for seconds, and was then drawn
  // in one go.
  it('wait while what was shown is still being drawn', () => {
    const show = vi.fn();
    const words = onceDrawn(show);
    const [one, other] = [noteBehind(), noteBehind()];
    words.want();
    frame();
    one();
    words.want();
    frame();
    expect(show).not.toHaveBeenCalled();
    other();
    frame();
    expect(show).toHaveBeenCalledTimes(1);
    words.want();
    frame();
    expect(show).toHaveBeenCalledTimes(2);
  });

  // A drawing that never tells its end must not stop the answer.
  it('do not wait for ever', () => {
    const show = vi.fn();
    const words = onceDrawn(show);
    const drawn = noteBehind();
    words.want();
    for (let i = 0; i < 30; i++) frame();
    drawn();
    expect(show).toHaveBeenCalledTimes(1);
  });

  // An answer that has ended is shown whole: words that came before its end must not come behind it.
  it('are let go of', () => {
    const show = vi.fn();
    const words = onceDrawn(show);
    words.want();
    words.cancel();
    frame();
    expect(show).not.toHaveBeenCalled();
  });
});
