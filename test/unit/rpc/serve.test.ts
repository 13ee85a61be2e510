import { describe, expect, test } from 'vitest';

import type { Handlers } from '../../../electron/core/rpc/handlers.ts';
import { joinHandlers } from '../../../electron/core/rpc/handlers.ts';
import { serve } from '../../../electron/core/rpc/serve.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { FramePort } from '../../../shared/frames.ts';
import { createClient } from '../../../shared/rpc-client.ts';
import { portPair } from '../../fixtures/port-pair.ts';

const STATUS = { state: 'none', slots: [], keychain: 'absent', canUnlockSilently: false } as const;

function start(calls: object, streams: object = {}, onBug?: (method: string, error: unknown) => void): FramePort {
  const [client, server] = portPair();
  serve(server, { calls, streams } as unknown as Handlers, onBug === undefined ? {} : { onBug });
  return client;
}

async function closes(port: FramePort): Promise<boolean> {
  return new Promise((resolve) => {
    port.onClose(() => resolve(true));
    setTimeout(() => resolve(false), 50);
  });
}

describe('serve', () => {
  test('answers a call with what its handler returns', async () => {
    const client = createClient(start({ 'vault.status': async () => STATUS }));
    expect(await client.call('vault.status', {})).toEqual(STATUS);
  });

  test('a method named like a property of every object is unknown, not run', async () => {
    const port = start({});
    const frames: unknown[] = [];
    port.onFrame((frame) => frames.push(frame));
    for (const [id, method] of ['constructor', 'toString', '__proto__', 'hasOwnProperty'].entries()) {
      port.send({ t: 'call', id, method, params: {} });
      port.send({ t: 'open', id: id + 100, method, params: {} });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(frames).toHaveLength(8);
    for (const frame of frames) expect(frame).toMatchObject({ t: 'error', error: { code: 'UNKNOWN_METHOD' } });
  });

  test.each([
    [null],
    ['text'],
    [{ t: 'call' }],
    [{ t: 'call', id: -1, method: 'search', params: {} }],
    [{ t: 'cancel', id: 1, more: 1 }],
  ])('a malformed frame closes the port: %j', async (frame) => {
    const port = start({});
    const closing = closes(port);
    port.send(frame);
    expect(await closing).toBe(true);
  });

  test('an id used twice at once closes the port: answers could not be told apart', async () => {
    const port = start({ 'vault.status': () => new Promise(() => undefined) });
    const closing = closes(port);
    port.send({ t: 'call', id: 1, method: 'vault.status', params: {} });
    port.send({ t: 'call', id: 1, method: 'vault.status', params: {} });
    expect(await closing).toBe(true);
  });

  test('parameters the schema does not know are refused before the handler sees them', async () => {
    let ran = false;
    const port = start({ 'conversations.get': async () => (ran = true) });
    const answer = new Promise((resolve) => port.onFrame(resolve));
    port.send({ t: 'call', id: 1, method: 'conversations.get', params: { id: '../../etc', extra: 1 } });
    expect(await answer).toMatchObject({ error: { code: 'INVALID_REQUEST' } });
    expect(ran).toBe(false);
  });

  test('a bug crosses the boundary as INTERNAL, without its text', async () => {
    const bugs: string[] = [];
    const fail = async () => {
      throw new Error('secret text of a user');
    };
    const port = start({ 'vault.status': fail }, {}, (method) => bugs.push(method));
    const answer = new Promise((resolve) => port.onFrame(resolve));
    port.send({ t: 'call', id: 1, method: 'vault.status', params: {} });
    expect(JSON.stringify(await answer)).not.toContain('secret');
    expect(bugs).toEqual(['vault.status']);
  });

  test('a refusal keeps its code and parameters', async () => {
    const refuse = async () => {
      throw new SottoError('VAULT_TOO_NEW', { version: 9 });
    };
    const client = createClient(start({ 'vault.status': refuse }));
    await expect(client.call('vault.status', {})).rejects.toMatchObject({
      code: 'VAULT_TOO_NEW',
      params: { version: 9 },
    });
  });

  test('cancelling a stream tells its handler and ends the events', async () => {
    let aborted = false;
    const changes = (_params: unknown, emit: (event: unknown) => void, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        emit({ type: 'models' });
        signal.addEventListener('abort', () => {
          aborted = true;
          emit({ type: 'models' });
          resolve();
        });
      });
    const client = createClient(start({}, { changes }));
    const events: unknown[] = [];
    const first = Promise.withResolvers<void>();
    const stop = client.open(
      'changes',
      {},
      {
        event(event) {
          events.push(event);
          first.resolve();
        },
      },
    );
    await first.promise;
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(aborted).toBe(true);
    expect(events).toHaveLength(1);
  });

  test('a window that closes detaches its streams and cancels its calls', async () => {
    let aborted = 0;
    const wait = (signal: AbortSignal) =>
      new Promise<void>((resolve) =>
        signal.addEventListener('abort', () => {
          aborted += 1;
          resolve();
        }),
      );
    const port = start(
      { search: (_params: unknown, signal: AbortSignal) => wait(signal) },
      { changes: (_params: unknown, _emit: unknown, signal: AbortSignal) => wait(signal) },
    );
    port.send({ t: 'call', id: 1, method: 'search', params: { query: 'a', limit: 1 } });
    port.send({ t: 'open', id: 2, method: 'changes', params: {} });
    await new Promise((resolve) => setTimeout(resolve, 20));
    port.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(aborted).toBe(2);
  });
});

test('two features that answer one method are found at start', () => {
  expect(() => joinHandlers({ a: 1 }, { a: 2 })).toThrow('Two handlers');
});
