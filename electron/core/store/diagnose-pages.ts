import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { hmacKeyFor, isAuthentic, PAGE, SALT } from './damage/cipher-page.ts';

const PAGES_TO_TRY = 16;
/** Read at every opening: a few milliseconds whatever the size of the file. */
const SAMPLES = 64;

/**
 * Whether some page of the file carries a valid HMAC under this key: then the database is ours and only damaged in
 * parts. False as well when the salt in the first 16 bytes is damaged, for nothing can be checked without it.
 */
export function anyPageIsOurs(path: string, key: Buffer): boolean {
  return look(path, key, (read, pages) => {
    for (let number = 1; number <= Math.min(pages, PAGES_TO_TRY); number++) if (read(number)) return true;
    return false;
  });
}

/** Whether pages spread over the file are as they were written. Only without a log: its pages are newer. */
export function sampleIsWhole(path: string, key: Buffer): boolean {
  return look(path, key, (read, pages) => {
    const step = Math.max(1, Math.floor(pages / SAMPLES));
    for (let number = 1; number <= pages; number += step) if (!read(number)) return false;
    return true;
  });
}

function look(
  path: string,
  key: Buffer,
  judge: (isWhole: (number: number) => boolean, pages: number) => boolean,
): boolean {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(PAGE);
    if (readSync(file, page, 0, PAGE, 0) < PAGE) return false;
    const hmacKey = hmacKeyFor(key, Buffer.from(page.subarray(0, SALT)));
    const isWhole = (number: number): boolean =>
      readSync(file, page, 0, PAGE, (number - 1) * PAGE) === PAGE && isAuthentic(page, number, hmacKey);
    return judge(isWhole, Math.floor(fstatSync(file).size / PAGE));
  } finally {
    closeSync(file);
  }
}
