import { afterEach, describe, expect, it, vi } from 'vitest';

import { createConnection } from '../../../renderer/app/client/connection.ts';
import type { ConnectionState } from '../../../renderer/app/client/connection.ts';
import { PORT_MESSAGE } from '../../../shared/shell.ts';
import type { CoreState, SottoBridge } from '../../../shared/shell.ts';

const STATUS = { state: 'locked', slots: ['device'], keychain: 'available', canUnlockSilently: true } as const;

/** A page, its shell, and cores that answer `vault.status`, over real MessagePorts. */
function start() {
  let onMessage: (event: MessageEvent) => void = () => undefined;
  let onCore: (state: CoreState) => void = () => undefined;
  const connect = vi.fn();
  const states: ConnectionState[] = [];
  const ports: MessagePort[] = [];
  const source = { addEventListener: (_: 'message', listener: typeof onMessage) => void (onMessage = listener) };
  const shell = {
    onCoreState: (listener: typeof onCore) => {
      onCore = listener;
      return () => undefined;
    },
    retryCore: vi.fn(),
  };
  const connection = createConnection({ shell, connect } as unknown as SottoBridge, source);
  connection.onState((state) => states.push(state));

  const handPort = (from: unknown = source, data: unknown = { type: PORT_MESSAGE }): void => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    port1.addEventListener('message', ({ data: frame }) => {
      if (frame.t === 'call') port1.postMessage({ t: 'result', id: frame.id, ok: true, data: STATUS });
    });
    port1.start();
    onMessage({ source: from, data, ports: [port2] } as unknown as MessageEvent);
  };
  return { connection, connect, states, ports, handPort, core: (state: CoreState) => onCore(state) };
}

const opened: ReturnType<typeof start>[] = [];
const open = (): ReturnType<typeof start> => {
  const page = start();
  opened.push(page);
  return page;
};
afterEach(() => {
  for (const page of opened.splice(0)) for (const port of page.ports) port.close();
});

describe('createConnection', () => {
  it('asks for a port at once and answers calls over it', async () => {
    const page = open();
    expect(page.connect).toHaveBeenCalledTimes(1);
    page.handPort();
    expect(await page.connection.call('vault.status', {})).toEqual(STATUS);
    expect(page.states.map(({ state }) => state)).toEqual(['connecting', 'ready']);
  });

  // A frame or an opener that posts a port would otherwise be trusted with every word.
  it('takes no port from another window, and no other message for one', () => {
    const page = open();
    page.handPort({});
    page.handPort(undefined, { type: 'something-else' });
    page.handPort(undefined, null);
    expect(page.states.at(-1)).toMatchObject({ state: 'connecting' });
  });

  // A call made while core restarts must fail, not wait for ever.
  it('fails calls while there is no core', async () => {
    const page = open();
    await expect(page.connection.call('vault.status', {})).rejects.toMatchObject({ code: 'CORE_UNAVAILABLE' });
  });

  it('fails what was under way when core ends, and asks for the next one', async () => {
    const page = open();
    const { port1, port2 } = new MessageChannel();
    page.ports.push(port1, port2);
    page.handPort();
    const silent = page.connection.call('vault.status', {});
    page.core({ state: 'stopped', code: 'CORE_UNAVAILABLE' });
    await expect(silent).rejects.toMatchObject({ code: 'CORE_UNAVAILABLE' });
    expect(page.connect).toHaveBeenCalledTimes(2);
    expect(page.states.at(-1)).toEqual({ state: 'connecting', locked: false });
  });

  // Taken for a crash, a lock would be undone at once by the device key.
  it('tells a lock from a crash', () => {
    const page = open();
    page.handPort();
    page.core({ state: 'stopped' });
    expect(page.states.at(-1)).toEqual({ state: 'connecting', locked: true });
  });

  it('does not start a failed core by itself', () => {
    const page = open();
    page.handPort();
    page.core({ state: 'failed', code: 'INTERNAL' });
    expect(page.states.at(-1)).toEqual({ state: 'failed', code: 'INTERNAL' });
    expect(page.connect).toHaveBeenCalledTimes(1);
    page.connection.restart();
    expect(page.connect).toHaveBeenCalledTimes(2);
  });
});
