import { SottoError } from '../../shared/errors.ts';
import { imageType } from './image/image-type.ts';

/** Names that promise something other than text. */
const DOCUMENTS = new Set(['pdf', 'docx', 'png', 'jpg', 'jpeg', 'gif', 'webp']);
const OTHERS = new Set(
  'doc docm dot dotx xls xlsx xlsm ppt pptx odt ods odp rtf pages numbers key epub zip gz tgz bz2 xz 7z rar tar heic heif avif bmp tif tiff ico psd mp3 mp4 m4a wav ogg flac mov avi mkv webm exe dll so dylib dmg iso msi deb rpm bin dat db sqlite gguf onnx parquet woff woff2 ttf otf class jar wasm'.split(
    ' ',
  ),
);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A PDF may begin with some bytes of rubbish: ISO 32000, appendix H. */
const PDF_WITHIN = 1024;

export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Which of our readers a file is for. Throws ATTACHMENT_UNSUPPORTED, _ENCRYPTED or _WRONG_KIND. */
export function detectKind(name: string, data: Uint8Array): 'pdf' | 'docx' | 'image' | 'text' {
  const extension = extensionOf(name);
  const head = Buffer.from(data.subarray(0, PDF_WITHIN)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (imageType(data) !== undefined) return 'image';
  if (OLE.every((byte, index) => data[index] === byte)) {
    // Office puts an encrypted document into an OLE file; otherwise it is a format of before 2007
    throw new SottoError(extension === 'docx' ? 'ATTACHMENT_ENCRYPTED' : 'ATTACHMENT_UNSUPPORTED');
  }
  // the reader says what else a zip file may be
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'docx';
  if (head.startsWith('{\\rtf')) throw new SottoError('ATTACHMENT_UNSUPPORTED');
  if (DOCUMENTS.has(extension)) throw new SottoError('ATTACHMENT_WRONG_KIND');
  if (OTHERS.has(extension)) throw new SottoError('ATTACHMENT_UNSUPPORTED');
  return 'text';
}
