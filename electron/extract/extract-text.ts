import { ATTACHMENT_LIMITS } from '../../shared/domain/attachment.ts';
import { SottoError } from '../../shared/errors.ts';
import { readDocx } from './docx/read-docx.ts';
import { readImage } from './image/read-image.ts';
import { detectKind } from './detect-kind.ts';
import type { ExtractRequest, Extracted } from './protocol.ts';
import { readText } from './text/read-text.ts';

/** What a file says. Decided by what is in it; its name counts only for what the content doesn't tell. */
export async function extractText({ name, data }: ExtractRequest): Promise<Extracted> {
  if (data.byteLength === 0) throw new SottoError('ATTACHMENT_EMPTY');
  if (data.byteLength > ATTACHMENT_LIMITS.bytes) throw new SottoError('ATTACHMENT_TOO_LARGE');
  switch (detectKind(name, data)) {
    case 'pdf': {
      // half a second of loading that no other kind of file should wait for
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(data);
    }
    case 'docx':
      return readDocx(data);
    case 'image':
      return readImage(data);
    case 'text':
      return readText(name, data);
  }
}
