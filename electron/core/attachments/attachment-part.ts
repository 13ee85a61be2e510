import type { Attachment } from '../../../shared/contract.ts';

/**
 * What a model is given of one file: its name and its text between marks that the text can't imitate. Files come from
 * strangers; a text that ends its own part early would speak with the person's voice. Underscores and hyphens of a name
 * become spaces: the privacy engine then sees the words in it, and a model knows the file as well.
 */
export function attachmentPart(file: Attachment, text: string): string {
  const name = file.name
    .replace(/[_\-"<>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const heading = `<attachment kind="${file.kind}" state="${STATES[file.state]}">\nFile: ${name}\n`;
  return `${heading}\n${text.replace(/<(\s*\/?\s*attachment)/gi, '‹$1')}\n</attachment>`;
}

/** Said to the model too, so that it does not take a part for the whole or speak of a picture that it has not seen. */
const STATES: Readonly<Record<Attachment['state'], string>> = {
  read: 'complete',
  partial: 'cut off at the end',
  kept: 'not readable',
};
