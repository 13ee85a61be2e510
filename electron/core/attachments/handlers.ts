import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import type { Store } from '../store/store.ts';
import type { ExtractFile } from './extract-file.ts';
import { tidyName } from './tidy-name.ts';

interface AttachmentParts {
  readonly store: Store;
  readonly extract: ExtractFile;
}

type AttachmentCalls = Extract<keyof CallHandlers, `attachments.${string}`>;

export function attachmentHandlers(session: () => AttachmentParts): Pick<CallHandlers, AttachmentCalls> {
  return {
    async 'attachments.add'({ conversationId, name, data, waits }) {
      const { store, extract } = session();
      if (data.byteLength === 0) throw new SottoError('ATTACHMENT_EMPTY');
      if (data.byteLength > ATTACHMENT_LIMITS.bytes) throw new SottoError('ATTACHMENT_TOO_LARGE');
      const tidy = tidyName(name);
      const file = await extract({ name: tidy, data });
      return store.call('attachments.add', { ...file, conversationId, name: tidy, data, waits, now: Date.now() });
    },
    'attachments.get': async (params) => session().store.call('attachments.get', params),
    'attachments.list': async (params) => session().store.call('attachments.list', params),
    'attachments.waiting': async (params) => session().store.call('attachments.waiting', params),
    'attachments.text': async (params) => session().store.call('attachments.text', params),
    'attachments.data': async (params) => session().store.call('attachments.data', params),
    async 'attachments.remove'(params) {
      await session().store.call('attachments.remove', params);
      return {};
    },
  };
}
