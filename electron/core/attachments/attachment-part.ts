import type { Attachment } from '../../../shared/contract.ts';

/**
 * What a model is given of one file: its name and its text between marks that the text can't imitate. Files come from
 * strangers; a text that ends its own part early would speak with the person's voice. Underscores and hyphens of a name
 * become spaces, but for those of an address and hyphens between digits, and a number is set off from the ending: the
 * privacy engine then sees words and numbers as they are, and a model knows the file as well.
 */
export function attachmentPart(file: Attachment, text: string): string {
  const name = file.name
    .replace(/["<>]+/g, ' ')
    .replace(/_+(?!\S*@)/g, ' ')
    .replace(/(?<!\d)-+(?!\S*@)|-+(?!\d|\S*@)/g, ' ')
    .replace(/(?<=\d[\d -]{5,})(?=\.[a-z]\w{0,7}$)/i, ' ')
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
