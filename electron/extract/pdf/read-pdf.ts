import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { SottoError } from '../../../shared/errors.ts';
import { limitText } from '../limit-text.ts';
import type { Extracted } from '../protocol.ts';
import { pdfjs } from './pdfjs.ts';
import type { PdfDocument } from './pdfjs.ts';

/** A PDF ends with where its table of objects starts; without it, pdf.js would make do with what it finds. */
const ENDING_WITHIN = 64 * 1024;

/** The text of a PDF, page by page. A scan has none: it is kept, not read. */
export async function readPdf(data: Uint8Array): Promise<Extracted> {
  const ending = Buffer.from(data.subarray(-ENDING_WITHIN)).toString('latin1');
  if (!ending.includes('startxref')) throw new SottoError('ATTACHMENT_DAMAGED');
  const document = await open(data);
  try {
    const pages = Math.min(document.numPages, ATTACHMENT_LIMITS.pages);
    const text = await readPages(document, pages);
    const limited = limitText(text.trim());
    const state = limited.state === 'read' && pages < document.numPages ? 'partial' : limited.state;
    return { kind: 'pdf', mediaType: 'application/pdf', text: limited.text, state, pages: document.numPages };
  } catch {
    throw new SottoError('ATTACHMENT_DAMAGED');
  }
}

async function open(data: Uint8Array): Promise<PdfDocument> {
  try {
    // it keeps the buffer it is given
    return await pdfjs.getDocument({
      data: Uint8Array.from(data),
      // nothing is fetched, drawn or looked up on this computer
      useWorkerFetch: false,
      useSystemFonts: false,
      useWasm: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw new SottoError(encrypted ? 'ATTACHMENT_ENCRYPTED' : 'ATTACHMENT_DAMAGED');
  }
}

async function readPages(document: PdfDocument, count: number): Promise<string> {
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= count && length <= ATTACHMENT_LIMITS.characters; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    page.cleanup();
    pages.push(text);
    length += text.length;
  }
  return pages.join('\n\n');
}
