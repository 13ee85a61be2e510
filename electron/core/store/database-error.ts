import { SottoError } from '../../../shared/errors.ts';
import { fileError } from '../vault/file-error.ts';

/** A full disk, or a quota: the index of the log can't grow, or a write is refused. */
const WITHOUT_SPACE = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR_WRITE']);
/** What was read is not what was written. Other faults of input and output say nothing of the file: they may pass. */
const DAMAGE = new Set(['SQLITE_NOTADB', 'SQLITE_IOERR_SHORT_READ', 'SQLITE_IOERR_DATA', 'SQLITE_IOERR_CORRUPTFS']);

/** SQLite's refusal as one of our codes; its own text may hold values and is dropped. Anything else is a bug. */
export function databaseError(error: unknown): unknown {
  if (error instanceof SottoError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  if (!code.startsWith('SQLITE_')) return fileError(error);
  if (WITHOUT_SPACE.has(code)) return new SottoError('DISK_FULL');
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_CANTOPEN' || code === 'SQLITE_PERM') {
    return new SottoError('PROFILE_READ_ONLY');
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new SottoError('DATABASE_BUSY');
  if (code.startsWith('SQLITE_CORRUPT') || DAMAGE.has(code)) return new SottoError('DATABASE_DAMAGED');
  // never as damage: the window would offer to make a new vault of what a disk that stutters can read just now
  if (code.startsWith('SQLITE_IOERR')) return new SottoError('DISK_ERROR');
  return error;
}
