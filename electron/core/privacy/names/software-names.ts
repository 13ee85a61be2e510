/**
 * Programs, formats and kinds of charts that the tagger takes for somebody, in small letters. Only names that hardly anybody
 * has: one that is a person's or a town's as well (Wayland, Kafka, Sentry) is not for this list.
 */
const SOFTWARE_NAMES: ReadonlySet<string> = new Set(
  (
    'dedent gantt jupyter kubernetes latex mermaid nginx numpy ollama postgres pytorch redis sankey sotto webpack wcag wasm ' +
    'eslint prettier playwright vitest sqlite openssl ffmpeg homebrew'
  ).split(' '),
);

/** Whether a word on its own is the name of a program; with a name beside it ("Henry Gantt") it may be somebody's. */
export function isSoftwareName(word: string): boolean {
  return SOFTWARE_NAMES.has(word.toLowerCase());
}
