import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { SottoError } from '../../../shared/errors.ts';
import { limitText } from '../limit-text.ts';
import type { Extracted } from '../protocol.ts';
import { walkXml } from './walk-xml.ts';
import type { XmlVisitor } from './walk-xml.ts';
import { openZip } from './zip.ts';

const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Elements of WordprocessingML (ECMA-376, part 1, 17) that end with a line end or stand for a character. */
const AFTER: Readonly<Record<string, string>> = { p: '\n', tc: '\t', tr: '\n' };
const INSTEAD: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };
/** Field codes, text struck out by change tracking, and the second version of a drawing. */
const SKIPPED = new Set(['instrText', 'delInstrText', 'delText', 'Fallback', 'pPr', 'rPr', 'tblPr', 'sectPr']);

/** The text of a Word document: body with its tables, then footnotes and endnotes. */
export function readDocx(data: Uint8Array): Extracted {
  const zip = openZip(Buffer.from(data));
  if (!zip.has(BODY))
    throw new SottoError(zip.has('EncryptedPackage') ? 'ATTACHMENT_ENCRYPTED' : 'ATTACHMENT_UNSUPPORTED');
  const parts = [BODY, ...NOTES.filter((name) => zip.has(name))];
  const text = parts.map((name) => textOf(decodePart(zip.read(name)))).join('\n\n');
  return { kind: 'docx', mediaType: MEDIA_TYPE, pages: null, ...limitText(text.trim()) };
}

function decodePart(part: Buffer): string {
  try {
    const utf16 = part[0] === 0xff && part[1] === 0xfe;
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(part);
  } catch {
    throw new SottoError('ATTACHMENT_DAMAGED');
  }
}

function textOf(xml: string): string {
  const pieces: string[] = [];
  let length = 0;
  let inText = 0;
  let skipping = 0;
  const add = (text: string): void => {
    if (skipping > 0) return;
    pieces.push(text);
    length += text.length;
  };
  const visitor: XmlVisitor = {
    open(name) {
      if (SKIPPED.has(name)) skipping += 1;
      else if (name === 't') inText += 1;
      else if (Object.hasOwn(INSTEAD, name)) add(INSTEAD[name] ?? '');
    },
    close(name) {
      if (SKIPPED.has(name)) skipping -= 1;
      else if (name === 't') inText -= 1;
      else if (Object.hasOwn(AFTER, name)) add(AFTER[name] ?? '');
    },
    text(text) {
      if (inText > 0) add(text);
    },
    get done() {
      return length > ATTACHMENT_LIMITS.characters;
    },
  };
  walkXml(xml, visitor);
  // a cell ends with its last paragraph's line end and a tab: the tab says enough
  return pieces.join('').replace(/\n\t/g, '\t').replace(/\t\n/g, '\n');
}
