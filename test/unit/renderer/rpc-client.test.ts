import { describe, expect, it } from 'vitest';

import type { FramePort, ServerFrame } from '../../../shared/frames.ts';
import { createClient } from '../../../shared/rpc-client.ts';
import { portPair } from '../../fixtures/port-pair.ts';

interface Sent {
  readonly t: string;
  readonly id: number;
}

/** The client on one end; the other is in the test's hands, so that it can misbehave. */
function start(): {
  client: ReturnType<typeof createClient>;
  core: FramePort;
  sent: Sent[];
  say: (frame: ServerFrame | object) => void;
} {
  const [near, core] = portPair();
  const sent: Sent[] = [];
  core.onFrame((frame) => sent.push(frame as Sent));
  return { client: createClient(near), core, sent, say: (frame) => core.send(frame) };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('createClient', () => {
  // A core that answers in another shape (an older one, a broken one) must not put `undefined` on the screen.
  it('refuses a result that is not of the contract', async () => {
    const { client, say } = start();
    const answer = client.call('vault.status', {});
    await settled();
    say({ t: 'result', id: 0, ok: true, data: { state: 'open' } });
    await expect(answer).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('refuses its own malformed parameters before they are sent', async () => {
    const { client, sent } = start();
    await expect(client.call('conversations.get', { id: 'not an id!' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    });
    expect(sent).toEqual([]);
  });

  it('closes the port at a frame that is none, and fails what waits', async () => {
    const { client, say, core } = start();
    let closed = false;
    core.onClose(() => {
      closed = true;
    });
    const answer = client.call('vault.status', {});
    say({ t: 'surprise' });
    await expect(answer).rejects.toMatchObject({ code: 'CORE_UNAVAILABLE' });
    expect(closed).toBe(true);
  });

  it('closes the port when a call is answered like a stream', async () => {
    const { client, say } = start();
    const answer = client.call('vault.status', {});
    await settled();
    say({ t: 'end', id: 0 });
    await expect(answer).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(client.call('vault.status', {})).rejects.toMatchObject({ code: 'CORE_UNAVAILABLE' });
  });

  it('gives a stream its events in order and its end once', async () => {
    const { client, say } = start();
    const seen: unknown[] = [];
    client.open(
      'changes',
      {},
      { event: (event) => seen.push(event.type), end: (error) => seen.push(error?.code ?? 'end') },
    );
    await settled();
    say({ t: 'event', id: 0, event: { type: 'models' } });
    say({ t: 'event', id: 0, event: { type: 'settings' } });
    say({ t: 'end', id: 0 });
    say({ t: 'end', id: 0 });
    await settled();
    expect(seen).toEqual(['models', 'settings', 'end']);
  });

  // Text that arrives after the reader left a conversation would land in the next one.
  it('is silent after a cancel, and tells core once', async () => {
    const { client, sent, say } = start();
    const seen: unknown[] = [];
    const cancel = client.open('changes', {}, { event: (event) => seen.push(event), end: () => seen.push('end') });
    cancel();
    cancel();
    await settled();
    say({ t: 'event', id: 0, event: { type: 'models' } });
    say({ t: 'end', id: 0 });
    await settled();
    expect(seen).toEqual([]);
    expect(sent.map(({ t }) => t)).toEqual(['open', 'cancel']);
  });

  it('ends streams with an error when the port closes', async () => {
    const { client, core } = start();
    const ends: unknown[] = [];
    client.open('changes', {}, { event: () => undefined, end: (error) => ends.push(error?.code) });
    core.close();
    await settled();
    client.open('changes', {}, { event: () => undefined, end: (error) => ends.push(error?.code) });
    await settled();
    expect(ends).toEqual(['CORE_UNAVAILABLE', 'CORE_UNAVAILABLE']);
  });
});
