import type { ChildProcess } from 'node:child_process';

import type { FramePort } from '../../shared/frames.ts';

/** What both a forked child and this process itself have: Node's IPC channel. */
type IpcEnd = Pick<ChildProcess, 'connected'> & {
  send?: (message: never) => boolean;
  disconnect(): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'disconnect', listener: () => void): unknown;
};

/** Frames over Node's IPC (structured clone: fork with `serialization: 'advanced'`). Sending into a closed channel is ignored. */
export function ipcPort(end: IpcEnd): FramePort {
  return {
    send(frame) {
      if (end.connected) end.send?.(frame as never);
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
