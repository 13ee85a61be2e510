import type { FramePort } from '../../shared/frames.ts';

/** The part of Electron's MessagePortMain that we use; typed here because this folder imports no Electron. */
export interface MessagePortLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown; ports: MessagePortLike[] }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start?(): void;
  close?(): void;
}

/** `process.parentPort` of a utilityProcess; undefined in any other process. */
export function parentPort(): MessagePortLike | undefined {
  return (process as unknown as { parentPort?: MessagePortLike }).parentPort;
}

/** Frames over a MessagePort of Electron's. Listeners first, then the port starts: no frame is lost. */
export function messagePortFrames(port: MessagePortLike): FramePort {
  return {
    send: (frame) => port.postMessage(frame),
    onFrame(listener) {
      port.on('message', (event) => listener(event.data));
      port.start?.();
    },
    onClose(listener) {
      port.on('close', listener);
    },
    close: () => port.close?.(),
  };
}
