import type { CallName } from '../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../shared/errors.ts';
import { clientFrame } from '../../shared/frames.ts';
import type { ServerFrame } from '../../shared/frames.ts';
import { PORT_MESSAGE } from '../../shared/shell.ts';
import type { CoreState, ShellCommand, SottoBridge } from '../../shared/shell.ts';
import { fakeWatch } from './fake-chat.ts';
import { fakeHandlers } from './fake-handlers.ts';
import type { FakeStore } from './fake-store.ts';

/** A bridge whose core lives in the page: for looking at every screen without Electron. Never in the product. */
export function fakeBridge(
  store: FakeStore,
  target: Window,
): SottoBridge & { command(command: ShellCommand): void; fail(state: CoreState): void } {
  const coreListeners = new Set<(state: CoreState) => void>();
  const commandListeners = new Set<(command: ShellCommand) => void>();
  const say = (state: CoreState): void => coreListeners.forEach((listener) => listener(state));
  const end = (): void => say({ state: 'stopped' });

  return {
    command: (command) => commandListeners.forEach((listener) => listener(command)),
    fail: say,
    connect() {
      const { port1, port2 } = new MessageChannel();
      serve(port1, store, end);
      target.postMessage({ type: PORT_MESSAGE }, '*', [port2]);
    },
    shell: {
      platform: 'linux',
      language: { choice: store.appearance.language, preferred: ['en-US'] },
      pickModelFile: () => Promise.resolve('/home/someone/Downloads/Qwen3-4B-Instruct-2507-Q4_K_M.gguf'),
      pickPath: () => Promise.resolve(null),
      openExternal: () => Promise.resolve(),
      setTheme: () => undefined,
      setLanguage: () => undefined,
      retryCore: () => undefined,
      quit: () => undefined,
      newWindow: () => undefined,
      showInMain: () => undefined,
      showQuickAsk: () => undefined,
      hideQuickAsk: () => undefined,
      sizeQuickAsk: () => undefined,
      clearClipboard: () => undefined,
      desktopFacts: () =>
        Promise.resolve({
          quickAskKeys: 'off',
          notifications: true,
          captureProtection: true,
          spelling: 'system',
          accent: '#5a7d2a',
        }),
      onGo: () => () => undefined,
      onCommand(listener) {
        commandListeners.add(listener);
        return () => void commandListeners.delete(listener);
      },
      onCoreState(listener) {
        coreListeners.add(listener);
        return () => void coreListeners.delete(listener);
      },
    },
  };
}

function serve(port: MessagePort, store: FakeStore, end: () => void): void {
  const handlers = fakeHandlers(store, end);
  const open = new Map<number, AbortController>();
  const send = (frame: ServerFrame): void => port.postMessage(frame);

  port.addEventListener('message', (event) => {
    const frame = clientFrame.parse(event.data);
    if (frame.t === 'cancel') return open.get(frame.id)?.abort();
    const fail = (error: unknown): void => send({ t: 'error', id: frame.id, error: toErrorShape(error) });
    const emit = (data: unknown): void => send({ t: 'event', id: frame.id, event: data });
    if (frame.t === 'call') {
      const handler = handlers[frame.method as CallName] as ((params: unknown) => unknown) | undefined;
      void Promise.resolve()
        .then(() => {
          if (handler === undefined) throw new SottoError('UNKNOWN_METHOD');
          return handler(frame.params);
        })
        .then((data) => send({ t: 'result', id: frame.id, ok: true, data }), fail);
      return;
    }
    const controller = new AbortController();
    open.set(frame.id, controller);
    if (frame.method === 'changes') {
      store.listeners.add(emit);
      controller.signal.addEventListener('abort', () => store.listeners.delete(emit));
      return;
    }
    const { messageId } = frame.params as { messageId: string };
    void Promise.resolve()
      .then(() => fakeWatch(store, messageId, emit, controller.signal))
      .then(() => send({ t: 'end', id: frame.id }), fail);
  });
  port.start();
}
