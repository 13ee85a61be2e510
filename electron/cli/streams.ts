import { once } from 'node:events';

/** Standard input as UTF-8 text, piece by piece; a character is never cut. */
export function standardInput(): AsyncIterable<string> {
  process.stdin.setEncoding('utf8');
  return process.stdin as AsyncIterable<string>;
}

export async function readAll(): Promise<string> {
  let text = '';
  for await (const piece of standardInput()) text += piece;
  return text;
}

/** Writes to standard output and waits while its reader is slower, so that memory stays constant. */
export async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

export const writeLine = (text: string): Promise<void> => write(`${text}\n`);
