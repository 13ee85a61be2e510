import type { FramePort } from '../../shared/frames.ts';

/** Carries frames both ways, unread; when one end closes, so does the other. */
export function joinPorts(a: FramePort, b: FramePort): void {
  a.onFrame((frame) => b.send(frame));
  b.onFrame((frame) => a.send(frame));
  a.onClose(() => b.close());
  b.onClose(() => a.close());
}
