import type { SottoBridge } from '../../../shared/shell.ts';
import { waitForPage } from '../launch.ts';
import type { SottoApp } from '../launch.ts';

/** Answers of core that take its place, by method, and events that `changes` tells as soon as it is listened to. */
export interface Pretended {
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly changes?: readonly unknown[];
}

/**
 * For states that no test computer can be brought into: a disk that does not answer, a release that is signed with a key
 * of the build. Another window of the real app is opened; what it hears on its line to core is changed. Resolves to the
 * app with that window. Once in an app.
 */
export async function pretend(app: SottoApp, pretended: Pretended): Promise<SottoApp> {
  await app.electron.context().addInitScript(({ answers = {}, changes = [] }) => {
    interface Frame {
      readonly t: string;
      readonly id: number;
      readonly method?: string;
      readonly data?: unknown;
    }
    const asked = new Map<number, string>();
    const listeners = new Map<MessagePort, (event: MessageEvent) => void>();
    const { postMessage, addEventListener } = MessagePort.prototype;
    Object.assign(MessagePort.prototype, {
      // the page's own scheduler posts nothing at all on ports of its own
      postMessage(this: MessagePort, frame: Frame | null, ...more: []) {
        if (frame?.method !== undefined) asked.set(frame.id, frame.method);
        postMessage.call(this, frame, ...more);
        if (frame?.method !== 'changes') return;
        for (const event of changes) {
          const data = { t: 'event', id: frame.id, event };
          setTimeout(() => listeners.get(this)?.(new MessageEvent('message', { data })));
        }
      },
      addEventListener(this: MessagePort, type: string, listener: (event: MessageEvent) => void) {
        if (type !== 'message') return addEventListener.call(this, type, listener as EventListener);
        listeners.set(this, listener);
        addEventListener.call(this, type, (event) => {
          const { data } = event as MessageEvent<Frame | null>;
          const ended = data?.t === 'result' || data?.t === 'error';
          const method = ended ? asked.get(data.id) : undefined;
          if (!ended || method === undefined || !(method in answers)) return listener(event as MessageEvent);
          const told = { t: 'result', id: data.id, ok: true, data: answers[method] };
          listener(new MessageEvent('message', { data: told }));
        });
      },
    });
  }, pretended);
  const opened = app.electron.waitForEvent('window');
  await app.page.evaluate(() => (window as unknown as { sotto: SottoBridge }).sotto.shell.newWindow());
  const page = await opened;
  await waitForPage(page);
  return { ...app, page };
}
