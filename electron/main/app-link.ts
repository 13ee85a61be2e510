import type { Destination } from '../../shared/shell.ts';

/** Longer than any link of ours. */
const LONGEST = 120;

const FORMS: readonly (readonly [RegExp, (rest: string) => Destination])[] = [
  [/^sotto:\/\/new\/?$/, () => ({ to: 'new' })],
  [/^sotto:\/\/conversation\/([A-Za-z0-9_-]{1,64})\/?$/, (id) => ({ to: 'conversation', id })],
  [/^sotto:\/\/settings\/([a-z]{1,20})\/?$/, (page) => ({ to: 'settings', page })],
];

/**
 * Where a sotto:// link leads, or null. Any page in a browser can open one, so it is taken as written or not at all: no
 * query, no fragment, no escapes, nothing that could carry text into the app.
 */
export function destinationOf(link: string): Destination | null {
  if (link.length > LONGEST) return null;
  for (const [form, make] of FORMS) {
    const found = form.exec(link);
    // `$` also matches before a last line break
    if (found !== null && !link.includes('\n')) return make(found[1] ?? '');
  }
  return null;
}

/** The link among the arguments of a start; null when there is none, or more than one: then none was meant. */
export function linkIn(args: readonly string[]): string | null {
  const links = args.filter((arg) => /^sotto:/i.test(arg));
  return links.length === 1 ? (links[0] ?? null) : null;
}

/** What a page asks to be shown, checked again: pages are strangers to main. */
export function asDestination(value: unknown): Destination | null {
  if (typeof value !== 'object' || value === null) return null;
  const { to, id, page } = value as Record<string, unknown>;
  if (to === 'new') return { to };
  if (to === 'conversation' && typeof id === 'string') return destinationOf(`sotto://conversation/${id}`);
  if (to === 'settings' && typeof page === 'string') return destinationOf(`sotto://settings/${page}`);
  return null;
}
