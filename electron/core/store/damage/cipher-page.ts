import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';

/** SQLCipher 4: https://www.zetetic.net/sqlcipher/design/. Bytes. */
export const PAGE = 4096;
export const SALT = 16;
const IV = 16;
const HMAC = 64;
/** Of a page, what SQLite itself uses. */
export const USABLE = PAGE - IV - HMAC;

/** Keys of one database file: pages are encrypted with the key itself, and authenticated with one made with the salt. */
export interface PageKeys {
  readonly key: Buffer;
  /** Null: the salt is lost, and nothing can be authenticated. */
  readonly hmacKey: Buffer | null;
}

export function hmacKeyFor(key: Buffer, salt: Buffer): Buffer {
  const hmacSalt = Buffer.from(salt.map((byte) => byte ^ 0x3a));
  return pbkdf2Sync(key, hmacSalt, 2, 32, 'sha512');
}

/** Whether a page, as it lies in the file, was written with this key and at this place. Pages count from 1. */
export function isAuthentic(page: Buffer, number: number, hmacKey: Buffer): boolean {
  const from = number === 1 ? SALT : 0;
  const pageNumber = Buffer.alloc(4);
  pageNumber.writeUInt32LE(number);
  const tag = createHmac('sha512', hmacKey)
    .update(page.subarray(from, PAGE - HMAC))
    .update(pageNumber)
    .digest();
  return timingSafeEqual(tag, page.subarray(PAGE - HMAC));
}

/** A page in clear, `USABLE` bytes; null when it is not what was written. */
export function openPage(page: Buffer, number: number, { key, hmacKey }: PageKeys): Buffer | null {
  if (page.length < PAGE || (hmacKey !== null && !isAuthentic(page, number, hmacKey))) return null;
  const from = number === 1 ? SALT : 0;
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(USABLE, USABLE + IV)).setAutoPadding(false);
  const body = Buffer.concat([decipher.update(page.subarray(from, USABLE)), decipher.final()]);
  // in place of SQLite's magic string the file has the salt
  return number === 1 ? Buffer.concat([Buffer.alloc(SALT), body]) : body;
}
