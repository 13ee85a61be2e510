import type { Attachment, Message } from '../../../shared/contract.ts';
import { attachmentPart } from './attachment-part.ts';

/** What a prompt is made of, with the texts of the files that went with a message, ready for a model. */
export type BranchMessage = Pick<Message, 'role' | 'content' | 'state'> & { readonly parts?: readonly string[] };

type Branch = readonly (Pick<Message, 'role' | 'content' | 'state'> & {
  readonly attachments?: readonly Attachment[] | undefined;
})[];

interface AttachmentTexts {
  get(id: string): Promise<Attachment>;
  text(id: string): Promise<string>;
}

/** Adds what the files say to the messages that they hang on. Every turn carries them again, as it does the messages. */
export type WithParts = (branch: Branch, newIds?: readonly string[]) => Promise<BranchMessage[]>;

/** `newIds`: files of the last message, which is not written yet. */
export function createWithParts(files: AttachmentTexts): WithParts {
  const partOf = async (file: Attachment): Promise<string> => attachmentPart(file, await files.text(file.id));

  return async (branch, newIds = []) => {
    const added = await Promise.all(newIds.map((id) => files.get(id)));
    return Promise.all(
      branch.map(async ({ role, content, state, attachments = [] }, index) => {
        const own = index === branch.length - 1 ? [...attachments, ...added] : attachments;
        if (own.length === 0) return { role, content, state };
        return { role, content, state, parts: await Promise.all(own.map(partOf)) };
      }),
    );
  };
}
