import { isatty } from 'node:tty';

/** Where a command's results go. With `--json` standard output holds one JSON object per line and nothing else. */
export interface Output {
  readonly json: boolean;
  /** One result object; ignored without `--json`. */
  object(value: unknown): void;
  /** Text for people on standard output; ignored with `--json`. */
  text(line: string): void;
  /** Raw text for people, without a line end. */
  raw(text: string): void;
  /** A message for people, on standard error in both forms. */
  note(line: string): void;
  readonly interactive: boolean;
}

export function createOutput(json: boolean): Output {
  return {
    json,
    interactive: isatty(0) && isatty(2),
    object(value) {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    text(line) {
      if (!json) process.stdout.write(`${line}\n`);
    },
    raw(text) {
      if (!json) process.stdout.write(text);
    },
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** Terminal control characters in a title or an answer could rewrite the screen: they are shown as escapes. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- exactly the characters that must not reach a terminal
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g,
    (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
