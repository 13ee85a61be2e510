/** Random characters of the same class in the same places: digits stay digits, capitals capitals, all else as it is. */
export function sameFormat(value: string, random: () => number, from = 0): string {
  const draw = (base: number, count: number): string => String.fromCharCode(base + Math.floor(random() * count));
  const head = value.slice(0, from);
  const hex = /^[\da-fA-F:.-]+$/.test(value) && /[a-fA-F]/.test(value);
  return (
    head +
    value.slice(from).replace(/[0-9A-Za-z]/g, (char) => {
      if (/\d/.test(char)) return draw(0x30, 10);
      return char < 'a' ? draw(0x41, hex ? 6 : 26) : draw(0x61, hex ? 6 : 26);
    })
  );
}

const ALNUM = /[\p{L}\p{N}]/u;

/** The letters and digits of `source` in the spacing, punctuation and case of `shape`; undefined when they do not fit. */
export function pourInto(source: string, shape: string): string | undefined {
  const letters = [...source].filter((char) => ALNUM.test(char));
  const slots = [...shape].filter((char) => ALNUM.test(char));
  if (letters.length !== slots.length) return undefined;
  let index = 0;
  return [...shape]
    .map((char) => {
      if (!ALNUM.test(char)) return char;
      const letter = letters[index++] ?? '';
      if (char === char.toLowerCase() && char !== char.toUpperCase()) return letter.toLowerCase();
      return char === char.toUpperCase() && char !== char.toLowerCase() ? letter.toUpperCase() : letter;
    })
    .join('');
}

/** The case of `shape` ("SMITH", "smith", "Smith") laid over `word`. */
export function likeCase(word: string, shape: string): string {
  if (shape.length > 1 && shape === shape.toUpperCase()) return word.toUpperCase();
  return shape === shape.toLowerCase() ? word.toLowerCase() : word;
}
