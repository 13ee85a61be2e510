/** One line for a person, on standard error: standard output belongs to the program that is run. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends with a message and no stack trace. */
export function fail(line) {
  say(line);
  process.exit(1);
}
