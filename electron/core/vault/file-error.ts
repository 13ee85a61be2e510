import { SottoError } from '../../../shared/errors.ts';

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);
/** A disk that fails, was pulled out, or lies in a network that is away: nothing is known of the file itself. */
const NOT_ANSWERING = new Set([
  'EIO',
  'ENXIO',
  'ENODEV',
  'ESTALE',
  'ETIMEDOUT',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENOTCONN',
]);

/** A file system's refusal as one of our codes; anything else is a bug and stays what it is. */
export function fileError(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (DISK_FULL.has(code)) return new SottoError('DISK_FULL');
  if (READ_ONLY.has(code)) return new SottoError('PROFILE_READ_ONLY');
  if (NOT_ANSWERING.has(code)) return new SottoError('DISK_ERROR');
  return error;
}
