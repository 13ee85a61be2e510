import type { FramePort } from '../../shared/frames.ts';

/** What a channel between main and core is for. */
export type ChannelKind = 'client' | 'inference' | 'extractor';

type Envelope =
  | { m: 'open'; ch: number; kind: ChannelKind }
  | { m: 'frame'; ch: number; frame: unknown }
  | { m: 'close'; ch: number }
  | { m: 'control'; message: unknown };

/** Several channels and a control line over one port. Only where ports can't be handed over: a plain Node child. */
export interface ChannelMux {
  open(kind: ChannelKind): FramePort;
  onChannel(listener: (kind: ChannelKind, port: FramePort) => void): void;
  sendControl(message: unknown): void;
  onControl(listener: (message: unknown) => void): void;
}

interface ChannelEnds {
  frame: ((frame: unknown) => void) | undefined;
  close: (() => void)[];
  kept: unknown[];
}

export function createChannelMux(wire: FramePort): ChannelMux {
  const channels = new Map<number, ChannelEnds>();
  const post = (envelope: Envelope): void => wire.send(envelope);
  let next = 1;
  let onChannel: (kind: ChannelKind, port: FramePort) => void = () => undefined;
  let onControl: (message: unknown) => void = () => undefined;

  function end(ch: number): void {
    const ends = channels.get(ch);
    channels.delete(ch);
    for (const listener of ends?.close ?? []) listener();
  }

  function channel(ch: number): FramePort {
    const ends: ChannelEnds = { frame: undefined, close: [], kept: [] };
    channels.set(ch, ends);
    return {
      send(frame) {
        if (channels.has(ch)) post({ m: 'frame', ch, frame });
      },
      onFrame(listener) {
        ends.frame = listener;
        for (const frame of ends.kept.splice(0)) listener(frame);
      },
      onClose: (listener) => void ends.close.push(listener),
      close() {
        if (!channels.has(ch)) return;
        post({ m: 'close', ch });
        end(ch);
      },
    };
  }

  wire.onFrame((raw) => {
    const envelope = raw as Envelope;
    if (envelope.m === 'open') return onChannel(envelope.kind, channel(envelope.ch));
    if (envelope.m === 'control') return onControl(envelope.message);
    if (envelope.m === 'close') return end(envelope.ch);
    const ends = channels.get(envelope.ch);
    if (ends?.frame !== undefined) ends.frame(envelope.frame);
    else ends?.kept.push(envelope.frame);
  });
  wire.onClose(() => {
    for (const ch of channels.keys()) end(ch);
  });

  return {
    open(kind) {
      const ch = next++;
      const port = channel(ch);
      post({ m: 'open', ch, kind });
      return port;
    },
    onChannel: (listener) => void (onChannel = listener),
    sendControl: (message) => post({ m: 'control', message }),
    onControl: (listener) => void (onControl = listener),
  };
}
