/** Files that go with a message. */
export const attachments = {
  add: 'Attach files',
  list: 'Attached files',
  remove: 'Remove {{name}}',
  open: 'Open {{name}}',
  drop: 'Drop files to attach them',
  dropHint: 'They are read on this computer and kept in your vault.',
  reading: 'Reading…',
  pages_one: '{{count, number}} page',
  pages_other: '{{count, number}} pages',
  partial: 'only its beginning is read',
  picture: 'kept, not read yet',
  noText: 'no text in it',
  problem: '“{{name}}” was not attached. {{what}}',
  partialNote:
    'The file is longer than what is taken of it: {{characters}} characters. The rest is kept, but no model reads it.',
  noTextNote: 'No text was found in this file, perhaps because it is a scan. It is kept, and no model reads it.',
  pictureNote: 'Pictures are kept with the message. No model reads them yet.',
  kinds: {
    text: 'Text',
    markdown: 'Markdown',
    code: 'Code',
    csv: 'Table',
    pdf: 'PDF',
    docx: 'Word document',
    image: 'Picture',
  },
} as const;
