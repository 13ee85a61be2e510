import type { ChildProcess } from 'node:child_process';

import type { FramePort } from '../../shared/frames.ts';

/** What both a forked child and this process itself have: Node's IPC channel. */
type IpcEnd = Pick<ChildProcess, 'connected'> & {
  send?: (message: never, sent: (error: Error | null) => void) => boolean;
  disconnect(): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
};

/** Frames over Node's IPC (structured clone: fork with `serialization: 'advanced'`). Sending into a closed channel is ignored. */
export function ipcPort(end: IpcEnd): FramePort {
  return {
    send(frame) {
      // it may close while this is on its way: without a listener of its own that would end the process
      if (end.connected) end.send?.(frame as never, () => undefined);
    },
    onFrame(listener) {
      end.on('message', listener);
    },
    onClose(listener) {
      if (end.connected) end.on('disconnect', listener);
      else queueMicrotask(listener);
    },
    close() {
      if (end.connected) end.disconnect();
    },
  };
}
