import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word that no other text holds, to be planted where only the vault may keep it. */
export const canary = (name: string): string => `kanarie${name}${Math.random().toString(36).slice(2, 10)}`;

/** Files below a folder, names included, that hold one of these words in UTF-8, UTF-16 or Base64. */
export function findCanaries(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    // the middle of a Base64 run is the same whatever stands before it, for one of three offsets
    ...[0, 1, 2].map((skip) => Buffer.from(Buffer.from(word).subarray(skip).toString('base64').slice(0, 12))),
  ]);
  const found: string[] = [];
  for (const path of filesBelow(folder)) {
    if (words.some((word) => path.includes(word))) found.push(`${path} (name)`);
    const bytes = readFileSync(path);
    if (needles.some((needle) => bytes.includes(needle))) found.push(path);
  }
  return found;
}

function* filesBelow(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* filesBelow(path);
    else if (stat?.isFile()) yield path;
  }
}
