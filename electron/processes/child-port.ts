import type { FramePort } from '../../shared/frames.ts';
import { ipcPort } from './ipc-port.ts';
import { messagePortFrames, parentPort } from './parent-port.ts';

/**
 * The one port a child was started with: Node's IPC in a plain child; in a utilityProcess the port that comes with the
 * first message. Frames that arrive before a listener is set are kept.
 */
export function portOfThisProcess(): FramePort {
  const parent = parentPort();
  if (parent === undefined) {
    if (process.send === undefined) throw new Error('Started without a channel to its parent');
    return ipcPort(process);
  }
  return deferred((ready) => {
    parent.on('message', (event) => {
      const port = event.ports[0];
      if (port !== undefined) ready(messagePortFrames(port));
    });
  });
}

/** A port that is not there yet: what is sent and listened to meanwhile is carried over. */
function deferred(whenReady: (ready: (port: FramePort) => void) => void): FramePort {
  let port: FramePort | undefined;
  const waiting: ((port: FramePort) => void)[] = [];
  const use = (action: (port: FramePort) => void): void => {
    if (port === undefined) waiting.push(action);
    else action(port);
  };
  whenReady((ready) => {
    if (port !== undefined) return;
    port = ready;
    for (const action of waiting.splice(0)) action(ready);
  });
  return {
    send: (frame) => use((it) => it.send(frame)),
    onFrame: (listener) => use((it) => it.onFrame(listener)),
    onClose: (listener) => use((it) => it.onClose(listener)),
    close: () => use((it) => it.close()),
  };
}
