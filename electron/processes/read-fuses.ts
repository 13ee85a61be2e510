import type { Files } from './check-files.ts';

/** What stands before the fuses in every Electron program (its own documentation, "Fuses"). */
const MARK = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'ascii');

/** By their place in the wire, version 1. The others may stand either way. */
const WANTED: readonly (readonly [place: number, state: '0' | '1'])[] = [
  // run as Node
  [0, '0'],
  // NODE_OPTIONS
  [2, '0'],
  // --inspect and its like
  [3, '0'],
  // only the archive is loaded
  [5, '1'],
];

/** Whether a program's fuses are blown as `npm run package` blows them. False for one without any. */
export async function fusesAreBlown(program: string, files: Files): Promise<boolean> {
  let tail = Buffer.alloc(0);
  for await (const chunk of files.createReadStream(program, { highWaterMark: 1024 * 1024 })) {
    const bytes = Buffer.concat([tail, chunk as Buffer]);
    const at = bytes.indexOf(MARK);
    // the wire may go on in the next piece
    if (at >= 0 && at + MARK.length + 16 <= bytes.length) return isRight(bytes.subarray(at + MARK.length));
    tail = bytes.subarray(at >= 0 ? at : Math.max(0, bytes.length - MARK.length));
  }
  return false;
}

/** A byte for the version, one for the length, then a character for each fuse. */
function isRight(wire: Buffer): boolean {
  return wire[0] === 1 && WANTED.every(([place, state]) => String.fromCharCode(wire[2 + place] ?? 0) === state);
}
