/** A place in a snippet that is filled when it is used. */
export interface SnippetVariable {
  readonly name: string;
  /** What stands there when nothing is given; null: the snippet says nothing. */
  readonly fallback: string | null;
}

/**
 * `{{name}}` or `{{name=what stands there otherwise}}`. A name is a letter, then up to 39 letters, digits, blanks, `_` or
 * `-`. Other things in braces, as templates of programs have them, are text; so is `\{{`, without its backslash.
 */
const VARIABLE = /\\\{\{|(?<!\{)\{\{\s*(\p{L}[\p{L}\p{N}_ -]{0,39}?)\s*(?:=([^{}]*))?\}\}(?!\})/gu;

/** Each once, in order. */
export function variablesOf(text: string): SnippetVariable[] {
  const found = new Map<string, string | null>();
  for (const [, name, fallback] of text.matchAll(VARIABLE)) {
    if (name !== undefined) found.set(name, found.get(name) ?? fallback?.trim() ?? null);
  }
  return [...found].map(([name, fallback]) => ({ name, fallback }));
}

/**
 * The snippet with its variables filled, in one pass: braces in a value are words like any others, and are not filled
 * again. What nobody gave is what the snippet says, or empty.
 */
export function fillSnippet(text: string, values: ReadonlyMap<string, string>): string {
  const fallbacks = new Map(variablesOf(text).map(({ name, fallback }) => [name, fallback]));
  return text.replace(VARIABLE, (_whole, name?: string) =>
    name === undefined ? '{{' : (values.get(name) ?? fallbacks.get(name) ?? ''),
  );
}
