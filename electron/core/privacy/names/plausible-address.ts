/** House numbers have up to five digits, postal codes up to seven; a longer run is a counter, a time or a code. */
const LONG_NUMBER = /\d{8}/;
/** A word as names of streets and towns are written: capital first, then small. Scripts without case count as such. */
const NAME_LIKE = /\p{Lu}[\p{Ll}\p{M}'’]{2}|\p{Lo}{2}/u;

/** Four and more places in a row without a number are a list of them. */
const LIST_OF_PLACES = /^[^\d,]+(?:,[^\d,]+){3,}$/;

/**
 * Whether text that the tagger takes for an address could be one: it needs a name, and "ISSN 2163-8157, vol. 1422" or
 * "1794278060717 lag 60" have none. Addresses in small letters are found by their street words instead.
 */
export function isPlausibleAddress(text: string): boolean {
  return NAME_LIKE.test(text) && !LONG_NUMBER.test(text) && !LIST_OF_PLACES.test(text);
}
