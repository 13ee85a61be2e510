import type { CallHandlers } from '../../rpc/handlers.ts';
import type { Downloads } from './downloads.ts';

type DownloadCalls = Extract<keyof CallHandlers, `downloads.${string}`>;

export function downloadHandlers(session: () => { readonly downloads: Downloads }): Pick<CallHandlers, DownloadCalls> {
  return {
    'downloads.start': async ({ source, acceptUnverified }) => session().downloads.start(source, acceptUnverified),
    async 'downloads.pause'({ id }) {
      await session().downloads.pause(id);
      return {};
    },
    async 'downloads.resume'({ id }) {
      await session().downloads.resume(id);
      return {};
    },
    async 'downloads.cancel'({ id }) {
      await session().downloads.cancel(id);
      return {};
    },
    'downloads.list': async () => ({ items: session().downloads.list() }),
  };
}
