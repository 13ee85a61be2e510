import { createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** SQLCipher 4: https://www.zetetic.net/sqlcipher/design/. Bytes. */
const PAGE = 4096;
const SALT = 16;
const HMAC = 64;
const PAGES_TO_TRY = 16;

/**
 * Whether some page of the file carries a valid HMAC under this key: then the database is ours and only damaged in
 * parts. False as well when the salt in the first 16 bytes is damaged, for nothing can be checked without it.
 */
export function anyPageIsOurs(path: string, key: Buffer): boolean {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(PAGE);
    let hmacKey: Buffer | undefined;
    for (let number = 1; number <= PAGES_TO_TRY; number++) {
      if (readSync(file, page, 0, PAGE, (number - 1) * PAGE) < PAGE) return false;
      hmacKey ??= hmacKeyFor(key, page.subarray(0, SALT));
      if (pageMatches(page, number, hmacKey)) return true;
    }
    return false;
  } finally {
    closeSync(file);
  }
}

function hmacKeyFor(key: Buffer, salt: Buffer): Buffer {
  const hmacSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  return pbkdf2Sync(key, hmacSalt, 2, 32, 'sha512');
}

function pageMatches(page: Buffer, number: number, hmacKey: Buffer): boolean {
  const from = number === 1 ? SALT : 0;
  const covered = page.subarray(from, PAGE - HMAC);
  const pageNumber = Buffer.alloc(4);
  pageNumber.writeUInt32LE(number);
  const tag = createHmac('sha512', hmacKey).update(covered).update(pageNumber).digest();
  return timingSafeEqual(tag, page.subarray(PAGE - HMAC));
}
