import { describe, expect, test } from 'vitest';

import { extractText } from '../../../electron/extract/extract-text.ts';
import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { LOCKED, makePdf } from '../../fixtures/attachments/make-pdf.ts';
import { makeDocx, makeZip, paragraph } from '../../fixtures/attachments/make-zip.ts';

const read = (name: string, data: string | Uint8Array) => extractText({ name, data: Buffer.from(data) });
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('what is read', () => {
  test('text, Markdown, code and tables keep every character, whatever the encoding', async () => {
    const text = 'Grüße an Zoë\n— “ja” 日本語';
    expect(await read('a.txt', text)).toEqual({
      kind: 'text',
      mediaType: 'text/plain',
      text,
      pages: null,
      state: 'read',
    });
    expect((await read('a.md', text)).kind).toBe('markdown');
    expect((await read('main.rs', text)).kind).toBe('code');
    expect((await read('Makefile', text)).kind).toBe('code');
    expect((await read('t.csv', 'a;b\r\n1;2\r\n')).text).toBe('a;b\n1;2\n');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect((await read('a.txt', utf16)).text).toBe(text);
    expect((await read('a.txt', Buffer.from(utf16).swap16())).text).toBe(text);
    expect((await read('a.txt', Buffer.from('plain words', 'utf16le'))).text).toBe('plain words');
    expect((await read('a.txt', Buffer.from('Gr\xfc\xdfe \x80 5', 'latin1'))).text).toBe('Grüße € 5');
  });

  test('a PDF page by page, without half of it missing', async () => {
    const pages = ['First page (one)\nsecond line', 'Second page'];
    expect(await read('a.pdf', makePdf(pages))).toMatchObject({
      kind: 'pdf',
      pages: 2,
      state: 'read',
      text: 'First page (one)\nsecond line\n\nSecond page',
    });
  });

  test('a scan is kept and said to be unread, not shown as an empty text', async () => {
    expect(await read('scan.pdf', makePdf(['']))).toMatchObject({ state: 'kept', text: '' });
  });

  test('a Word document: paragraphs, tables, notes and entities; nothing that was struck out, no field code', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
    const odd = `<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t><w:tab/><w:t>y</w:t></w:r></w:p>`;
    const notes = `<w:footnotes xmlns:w="w">${paragraph('a note')}</w:footnotes>`;
    const file = makeDocx(`${paragraph('Fish &amp; &#x43;hips &#8364;')}${table}${odd}`, {
      'word/footnotes.xml': notes,
    });
    expect((await read('a.docx', file)).text).toBe('Fish & Chips €\na\tb\nx\ty\n\n\na note');
  });

  test('the content decides: a PDF that is called a text is read as a PDF', async () => {
    expect((await read('a.txt', makePdf(['Hello']))).kind).toBe('pdf');
    expect((await read('a.bin', makeDocx(paragraph('Hello')))).kind).toBe('docx');
    expect(await read('a.txt', PNG)).toMatchObject({ kind: 'image', mediaType: 'image/png', state: 'kept' });
  });

  test('a huge table is cut, and said to be', async () => {
    const huge = 'name,amount\n'.repeat(1_000_000);
    const { text, state } = await read('huge.csv', huge);
    expect(state).toBe('partial');
    expect(text).toHaveLength(ATTACHMENT_LIMITS.characters);
  });
});

describe('what is refused, and how', () => {
  const pdf = makePdf(['Some words on a page', 'and on another']);
  const docx = makeDocx(paragraph('words').repeat(50));
  const bomb = makeDocx(paragraph('a'.repeat(1000)), { 'word/footnotes.xml': Buffer.alloc(100_000_000, 0x20) });
  const xxe = makeZip({
    'word/document.xml': `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>&x;</w:t></w:p></w:document>`,
  });
  const wide = Buffer.from(PNG);
  wide.writeUInt32BE(100_000, 16);
  wide.writeUInt32BE(100_000, 20);
  const flipped = Buffer.from(docx);
  flipped[120] = (flipped[120] ?? 0) ^ 1;

  test.each([
    ['an empty file', 'a.txt', Buffer.alloc(0), 'ATTACHMENT_EMPTY'],
    ['only white space', 'a.txt', Buffer.from(' \n\n'), 'ATTACHMENT_EMPTY'],
    ['a program called a text', 'a.txt', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0', 'latin1'), 'ATTACHMENT_NOT_TEXT'],
    ['noise without a zero', 'a.txt', Buffer.from('\x01\x02\x03\x04\x05\x06\x10\x11', 'latin1'), 'ATTACHMENT_NOT_TEXT'],
    ['half a character of UTF-16', 'a.txt', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8]), 'ATTACHMENT_DAMAGED'],
    ['a text called a PDF', 'a.pdf', Buffer.from('hello'), 'ATTACHMENT_WRONG_KIND'],
    ['a text called a picture', 'a.png', Buffer.from('hello'), 'ATTACHMENT_WRONG_KIND'],
    ['a table of Excel', 'a.xlsx', makeZip({ 'xl/workbook.xml': '<x/>' }), 'ATTACHMENT_UNSUPPORTED'],
    ['RTF', 'a.rtf', Buffer.from('{\\rtf1 hello}'), 'ATTACHMENT_UNSUPPORTED'],
    ['a locked PDF', 'a.pdf', makePdf(['x'], { encrypt: LOCKED }), 'ATTACHMENT_ENCRYPTED'],
    ['a locked Word document', 'a.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'ATTACHMENT_ENCRYPTED'],
    ['a PDF cut short', 'a.pdf', pdf.subarray(0, 500), 'ATTACHMENT_DAMAGED'],
    ['a Word document cut short', 'a.docx', docx.subarray(0, 400), 'ATTACHMENT_DAMAGED'],
    ['a Word document with a wrong byte', 'a.docx', flipped, 'ATTACHMENT_DAMAGED'],
    ['a bomb', 'a.docx', bomb, 'ATTACHMENT_TOO_COMPLEX'],
    ['an entity that names a file', 'a.docx', xxe, 'ATTACHMENT_DAMAGED'],
    ['broken XML', 'a.docx', makeDocx('<w:p><w:r></w:p>'), 'ATTACHMENT_DAMAGED'],
    ['a picture of 10,000 megapixels', 'a.png', wide, 'ATTACHMENT_TOO_LARGE'],
    ['a picture cut off in its header', 'a.png', PNG.subarray(0, 12), 'ATTACHMENT_DAMAGED'],
  ])('%s', async (_what, name, data, code) => {
    await expect(read(name, data)).rejects.toMatchObject({ code });
  });
});
