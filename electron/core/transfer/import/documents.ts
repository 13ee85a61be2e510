import { SottoError } from '../../../../shared/errors.ts';
import type { Stretch } from '../../crypto/stretch.ts';
import { SEALED_MAGIC } from '../sealed/header.ts';
import { unseal } from '../sealed/unseal.ts';
import { bytesFrom } from './byte-source.ts';
import type { ByteSource } from './byte-source.ts';
import { isZip, zipDocuments } from './zip-documents.ts';

/** JSON texts, one after the other. */
type Documents = AsyncIterable<AsyncIterable<Buffer>>;

/**
 * Hands the JSON texts of a file to a task: of a sealed one, of an archive, or of itself, by its first bytes and not its
 * name. Throws TRANSFER_PASSPHRASE_NEEDED, and what `unseal` and `zipDocuments` throw.
 */
export async function withDocuments<T>(
  file: ByteSource,
  { passphrase, stretch }: { readonly passphrase?: string | undefined; readonly stretch: Stretch },
  task: (documents: Documents) => Promise<T>,
): Promise<T> {
  const start = await file.read(0, SEALED_MAGIC.length);
  if (isZip(start)) return task(zipDocuments(file));
  if (!start.equals(SEALED_MAGIC)) return task(only(bytesFrom(file)));
  if (passphrase === undefined) throw new SottoError('TRANSFER_PASSPHRASE_NEEDED');
  const unsealed = await unseal(file, passphrase, stretch);
  try {
    return await task(only(unsealed.pieces()));
  } finally {
    unsealed.close();
  }
}

async function* only(bytes: AsyncIterable<Buffer>): AsyncGenerator<AsyncIterable<Buffer>> {
  yield bytes;
}
