import { SottoError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'MODEL_FILE_MISSING',
  ENOTDIR: 'MODEL_FILE_MISSING',
  ELOOP: 'MODEL_FILE_MISSING',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EROFS: 'PROFILE_READ_ONLY',
};

/** What went wrong with a model's file, in a code of ours: system errors carry paths. */
export function fileError(error: unknown): SottoError {
  if (error instanceof SottoError) return error;
  return new SottoError(CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'FILE_UNREADABLE');
}
