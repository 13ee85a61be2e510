import { SottoError } from '../../../../shared/errors.ts';

/** What happens to each piece of a request that could hold something of a person's. */
export interface TextVisitor {
  text(text: string): string;
  /** A JSON value: tool arguments, results, schemas. */
  json<T>(value: T): T;
  /** A name that has to stay what it is (of a tool, of a schema): refused when there is something in it to replace. */
  name(name: string): string;
}

export function unchecked(part: string): never {
  throw new SottoError('EGRESS_UNCHECKED', { part });
}

/** Takes note of every text and changes nothing. */
export function collecting(texts: string[]): TextVisitor {
  const note = (text: string): string => {
    texts.push(text);
    return text;
  };
  return {
    text: note,
    json(value) {
      note(JSON.stringify(value) ?? unchecked('json'));
      return value;
    },
    name: note,
  };
}

/** Puts redacted texts where `collecting` found the originals, in the same order. */
export function replacing(originals: readonly string[], redacted: readonly string[]): TextVisitor {
  let index = 0;
  const next = (original: string): string => {
    const text = redacted[index];
    // the two walks must see the same texts, or a text would get another's place
    if (text === undefined || originals[index] !== original) unchecked('order');
    index += 1;
    return text;
  };
  return {
    text: next,
    json<T>(value: T): T {
      try {
        return JSON.parse(next(JSON.stringify(value))) as T;
      } catch (error) {
        if (error instanceof SottoError) throw error;
        return unchecked('json');
      }
    },
    name: (name) => (next(name) === name ? name : unchecked('name')),
  };
}
