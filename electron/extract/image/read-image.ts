import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Extracted } from '../protocol.ts';
import { imageSize } from './image-size.ts';
import { imageType } from './image-type.ts';

/** Pictures are kept and shown, not read. One that would take gigabytes to draw is refused. */
export function readImage(data: Uint8Array): Extracted {
  const mediaType = imageType(data);
  const size = mediaType === undefined ? undefined : imageSize(mediaType, Buffer.from(data));
  if (mediaType === undefined || size === undefined || size.width === 0 || size.height === 0) {
    throw new SottoError('ATTACHMENT_DAMAGED');
  }
  if (size.width * size.height > ATTACHMENT_LIMITS.pixels) throw new SottoError('ATTACHMENT_TOO_LARGE');
  return { kind: 'image', mediaType, text: '', pages: null, state: 'kept' };
}
