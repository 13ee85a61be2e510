import { SottoError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { createClient } from '../../../shared/rpc-client.ts';
import type { RpcClient, StreamListener } from '../../../shared/rpc-client.ts';
import type { CallName, CallParams, CallResult, StreamName, StreamParams } from '../../../shared/contract.ts';
import { PORT_MESSAGE } from '../../../shared/shell.ts';
import type { SottoBridge } from '../../../shared/shell.ts';
import { messageFramePort } from './message-port.ts';

/** `locked`: core ended on purpose (a lock), so that the next one must not be opened without being asked. */
export type ConnectionState =
  | { readonly state: 'connecting'; readonly locked: boolean }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly code: ErrorCode };

/** The page's line to core. It outlives the cores behind it: each lock ends one, and the next answers locked. */
export interface Connection {
  call<M extends CallName>(method: M, params: CallParams<M>): Promise<CallResult<M>>;
  open<M extends StreamName>(method: M, params: StreamParams<M>, listener: StreamListener<M>): () => void;
  /** Called with the present state at once, then with every change. */
  onState(listener: (state: ConnectionState) => void): () => void;
  /** Asks for a new core after it failed. */
  restart(): void;
}

const SHELL_SPEAKS_FIRST_MS = 250;

/** The part of `window` that is needed, so that a test can stand in for it. */
export interface PortSource {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export function createConnection(bridge: SottoBridge, source: PortSource): Connection {
  const listeners = new Set<(state: ConnectionState) => void>();
  let state: ConnectionState = { state: 'connecting', locked: false };
  let client: RpcClient | null = null;

  const become = (next: ConnectionState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const drop = (): void => {
    const old = client;
    client = null;
    old?.close();
  };
  const ask = (locked = false): void => {
    become({ state: 'connecting', locked });
    bridge.connect();
  };

  source.addEventListener('message', (event) => {
    const port = event.ports[0];
    // Only what this very window was sent: a frame or an opener can't hand us a core of its own.
    if (event.source !== source || !isPortMessage(event.data) || port === undefined) return;
    drop();
    const fresh = createClient(messageFramePort(port));
    client = fresh;
    fresh.onClose(() => {
      if (client !== fresh) return;
      client = null;
      become({ state: 'connecting', locked: false });
      // Newer Chromium tells of the closed port before the shell says whether this was a lock.
      setTimeout(
        () => client === null && state.state === 'connecting' && !state.locked && ask(),
        SHELL_SPEAKS_FIRST_MS,
      );
    });
    become({ state: 'ready' });
  });

  bridge.shell.onCoreState((core) => {
    if (core.state === 'running') return;
    drop();
    if (core.state === 'failed') become({ state: 'failed', code: core.code ?? 'CORE_UNAVAILABLE' });
    else ask(core.code === undefined);
  });
  ask();

  return {
    call(method, params) {
      return client === null ? Promise.reject(new SottoError('CORE_UNAVAILABLE')) : client.call(method, params);
    },
    open(method, params, listener) {
      if (client !== null) return client.open(method, params, listener);
      void Promise.resolve().then(() => listener.end?.(new SottoError('CORE_UNAVAILABLE')));
      return () => undefined;
    },
    onState(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    restart() {
      bridge.shell.retryCore();
      ask();
    },
  };
}

function isPortMessage(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === PORT_MESSAGE;
}
