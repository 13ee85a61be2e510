interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same catalog with the product called by another name. File formats and commands in lower case keep theirs. */
export function rename<T extends Texts>(texts: T, name: string): T {
  if (name === 'Sotto') return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      typeof text === 'string' ? text.replaceAll(/\bSotto\b/g, () => name) : rename(text, name),
    ]),
  ) as T;
}
