import { PRODUCT } from '../../shared/product.ts';
import type { Destination } from '../../shared/shell.ts';

/** Longer than any link of ours. */
const LONGEST = 120;

const FORMS: readonly (readonly [RegExp, (rest: string) => Destination])[] = [
  [/^new\/?$/, () => ({ to: 'new' })],
  [/^conversation\/([A-Za-z0-9_-]{1,64})\/?$/, (id) => ({ to: 'conversation', id })],
  [/^settings\/([a-z]{1,20})\/?$/, (page) => ({ to: 'settings', page })],
];

/**
 * Where a link of ours (`sotto://`, in a rebranded build its own scheme) leads, or null. Any page in a browser can open one, so it is taken as written or not at all: no
 * query, no fragment, no escapes, nothing that could carry text into the app.
 */
export function destinationOf(link: string, scheme = PRODUCT.scheme): Destination | null {
  const start = `${scheme}://`;
  return link.length <= LONGEST && link.startsWith(start) ? placeOf(link.slice(start.length)) : null;
}

function placeOf(place: string): Destination | null {
  for (const [form, make] of FORMS) {
    const found = form.exec(place);
    // `$` also matches before a last line break
    if (found !== null && !place.includes('\n')) return make(found[1] ?? '');
  }
  return null;
}

/** The link among the arguments of a start; null when there is none, or more than one: then none was meant. */
export function linkIn(args: readonly string[], scheme = PRODUCT.scheme): string | null {
  const links = args.filter((arg) => arg.toLowerCase().startsWith(`${scheme}:`));
  return links.length === 1 ? (links[0] ?? null) : null;
}

/** What a page asks to be shown, checked again: pages are strangers to main. */
export function asDestination(value: unknown): Destination | null {
  if (typeof value !== 'object' || value === null) return null;
  const { to, id, page } = value as Record<string, unknown>;
  if (to === 'new') return { to };
  if (to === 'conversation' && typeof id === 'string') return placeOf(`conversation/${id}`);
  if (to === 'settings' && typeof page === 'string') return placeOf(`settings/${page}`);
  return null;
}
