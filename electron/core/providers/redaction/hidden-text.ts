/**
 * The three flags of emoji that are spelled with tag characters (Unicode 15.1, RGI_Emoji_Tag_Sequence): England,
 * Scotland and Wales.
 */
const FLAGS =
  '\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}';

/**
 * Tag characters, and variation selectors that stand behind no ideograph: each can spell a letter, and none is shown. Two
 * of the sixteen others in a row can as well, and a few of the characters of no width; writing needs one of the former and
 * no more than three of the latter.
 */
const HIDDEN = new RegExp(
  `(${FLAGS})|[\\u{E0000}-\\u{E007F}]|(?<!\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]|(?<=[\\uFE00-\\uFE0F])[\\uFE00-\\uFE0F]+` +
    '|[\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]{4,}',
  'gu',
);

/**
 * The text without letters that no preview can show. A document can hold whole sentences in them, which a model reads
 * and a person does not see: nothing leaves unseen.
 */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, (_all, flag: string | undefined) => flag ?? '');
}
