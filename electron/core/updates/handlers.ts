import type { CallHandlers } from '../rpc/handlers.ts';
import type { Updates } from './updates.ts';

type UpdateCalls = Extract<keyof CallHandlers, `updates.${string}`>;

export function updateHandlers(session: () => { readonly updates: Updates }): Pick<CallHandlers, UpdateCalls> {
  return {
    'updates.state': async () => session().updates.state(),
    'updates.check': async () => session().updates.check(),
    'updates.fetch': async () => session().updates.bring(),
    'updates.install': async () => session().updates.install(),
  };
}
