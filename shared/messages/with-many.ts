interface Texts {
  readonly [key: string]: string | Texts;
}

/**
 * French and Spanish have a plural form of their own for whole millions, where the number is a word ("un million de
 * messages"). Sotto writes numbers in digits, which take the ordinary plural: "1 000 000 messages".
 */
export function withMany(texts: Texts): Texts {
  const entries = Object.entries(texts).flatMap(([key, text]): [string, string | Texts][] => {
    if (typeof text !== 'string') return [[key, withMany(text)]];
    return key.endsWith('_other')
      ? [
          [key, text],
          [key.replace(/_other$/, '_many'), text],
        ]
      : [[key, text]];
  });
  return Object.fromEntries(entries);
}
