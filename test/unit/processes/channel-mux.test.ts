import { describe, expect, test } from 'vitest';

import { createChannelMux } from '../../../electron/processes/channel-mux.ts';
import { portPair } from '../../fixtures/port-pair.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

function pair() {
  const [a, b] = portPair();
  return { host: createChannelMux(a), child: createChannelMux(b), wire: a };
}

describe('channel mux', () => {
  test('frames of one channel never reach another', async () => {
    const { host, child } = pair();
    const seen: string[] = [];
    child.onChannel((kind, port) => port.onFrame((frame) => seen.push(`${kind}:${String(frame)}`)));
    const client = host.open('client');
    const inference = host.open('inference');
    client.send('a');
    inference.send('b');
    await settle();
    expect(seen).toEqual(['client:a', 'inference:b']);
  });

  test('a frame that arrives before anyone listens is kept', async () => {
    const { host, child } = pair();
    let late: ((listener: (frame: unknown) => void) => void) | undefined;
    child.onChannel((_kind, port) => (late = port.onFrame));
    host.open('client').send('early');
    await settle();
    const seen: unknown[] = [];
    late?.((frame) => seen.push(frame));
    expect(seen).toEqual(['early']);
  });

  test('closing one channel closes its other end and no other channel', async () => {
    const { host, child } = pair();
    const closed: string[] = [];
    child.onChannel((kind, port) => port.onClose(() => closed.push(kind)));
    const client = host.open('client');
    host.open('inference');
    client.close();
    await settle();
    expect(closed).toEqual(['client']);
  });

  test('when the wire breaks every channel closes', async () => {
    const { host, child, wire } = pair();
    const closed: string[] = [];
    child.onChannel((kind, port) => port.onClose(() => closed.push(kind)));
    host.open('client');
    host.open('inference');
    await settle();
    wire.close();
    expect(closed.toSorted()).toEqual(['client', 'inference']);
  });
});
