/** Numbers of messages from one to another, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** So many hits are asked for at a time: to seek costs about as much as to read these. */
const AT_ONCE = 1000;

/** Spans that overlap or meet are one; the highest comes first. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => b.last - a.last)) {
    const before = joined.at(-1);
    if (before === undefined || span.last < before.first - 1) joined.push(span);
    else if (span.first < before.first) joined[joined.length - 1] = { first: span.first, last: before.last };
  }
  return joined;
}

/**
 * The highest `limit` hits that pass. `hits` gives at most so many from the top of a span, highest first. Most searches
 * have found enough among the first; only then is it worth knowing where to look, and the rest is jumped over: a hit
 * outside all spans costs next to nothing, and a stretch without any span nothing at all.
 */
export function newestIn(
  spans: () => readonly Span[],
  hits: (within: Span, most: number) => readonly number[],
  passes: (hit: number) => boolean,
  limit: number,
): number[] {
  const found: number[] = [];
  let top = Number.MAX_SAFE_INTEGER;
  for (const hit of hits({ first: 0, last: top }, AT_ONCE)) {
    if (found.length === limit) return found;
    if (passes(hit)) found.push(hit);
    top = hit - 1;
  }
  const places = found.length === limit || top === Number.MAX_SAFE_INTEGER ? [] : spans();
  const lowest = places.at(-1)?.first ?? 0;
  let at = 0;
  for (;;) {
    while (at < places.length && (places[at]?.first ?? 0) > top) at += 1;
    const place = places[at];
    if (place === undefined || found.length === limit) return found;
    const page = hits({ first: lowest, last: Math.min(top, place.last) }, AT_ONCE);
    for (const hit of page) {
      while ((places[at]?.first ?? 0) > hit) at += 1;
      if (hit <= (places[at]?.last ?? -1) && passes(hit)) found.push(hit);
      if (found.length === limit) return found;
    }
    if (page.length < AT_ONCE) return found;
    top = (page.at(-1) ?? 0) - 1;
  }
}
