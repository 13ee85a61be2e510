import type { FramePort } from '../../../shared/frames.ts';

/** A browser MessagePort as a FramePort. Older Chromium never tells that the other end is gone: the shell does. */
export function messageFramePort(port: MessagePort): FramePort {
  const closeListeners = new Set<() => void>();
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    port.close();
    for (const listener of closeListeners) listener();
  };
  port.addEventListener('close', close);
  return {
    send(frame) {
      if (!closed) port.postMessage(frame);
    },
    onFrame(listener) {
      port.addEventListener('message', (event) => listener(event.data));
      port.start();
    },
    onClose(listener) {
      closeListeners.add(listener);
    },
    close,
  };
}
