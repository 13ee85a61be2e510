import type { Attachment, CallName, CallParams, CallResult } from '../../shared/contract.ts';
import { SottoError } from '../../shared/errors.ts';

type AttachmentCalls = Extract<CallName, `attachments.${string}`>;
type Handlers = { [M in AttachmentCalls]: (params: CallParams<M>) => CallResult<M> | Promise<CallResult<M>> };

/** Takes every file for a text, in memory. */
export function fakeAttachments(): Handlers {
  const files = new Map<string, { readonly file: Attachment; readonly data: Uint8Array }>();
  const find = (id: string) => {
    const found = files.get(id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };
  return {
    'attachments.add': ({ name, data }) => {
      const id = `file-${files.size + 1}`;
      const file: Attachment = {
        id,
        name,
        kind: 'text',
        mediaType: 'text/plain',
        bytes: data.byteLength,
        characters: data.byteLength,
        pages: null,
        state: 'read',
        createdAt: Date.now(),
      };
      files.set(id, { file, data });
      return file;
    },
    'attachments.get': ({ id }) => find(id).file,
    'attachments.list': () => ({ items: [...files.values()].map(({ file }) => file) }),
    'attachments.waiting': () => ({ items: [] }),
    'attachments.text': ({ id }) => ({ text: new TextDecoder().decode(find(id).data) }),
    'attachments.data': ({ id }) => ({ data: find(id).data }),
    'attachments.remove': ({ id }) => {
      files.delete(id);
      return {};
    },
  };
}
