import { hmacKeyFor, isAuthentic, SALT } from './cipher-page.ts';

const TRIED_ON = 4;

/** Pages that a salt is tried on; none of them needs to be page 1. */
export type SampledPage = { readonly number: number; readonly page: Buffer };

/**
 * The key that authenticates pages. A salt with one wrong byte is found again by trying; null when none fits, so that
 * the file is another key's, or its beginning is lost.
 */
export function findHmacKey(key: Buffer, salts: readonly Buffer[], samples: readonly SampledPage[]): Buffer | null {
  const fits = (hmacKey: Buffer): boolean => samples.some(({ number, page }) => isAuthentic(page, number, hmacKey));
  for (const salt of salts) {
    const hmacKey = hmacKeyFor(key, salt);
    if (fits(hmacKey)) return hmacKey;
  }
  // thousands of salts on a few pages: one of those would be whole, or there is little left to read
  const few = samples.slice(-TRIED_ON);
  const fitsFew = (hmacKey: Buffer): boolean => few.some(({ number, page }) => isAuthentic(page, number, hmacKey));
  for (const salt of salts) {
    for (let at = 0; at < SALT; at++) {
      for (let change = 1; change < 256; change++) {
        const tried = Buffer.from(salt);
        tried[at] = (tried[at] ?? 0) ^ change;
        const hmacKey = hmacKeyFor(key, tried);
        if (fitsFew(hmacKey)) return hmacKey;
      }
    }
  }
  return null;
}
