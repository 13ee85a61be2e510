import type { ShellCommand } from '../../shared/shell.ts';

interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const withMod: Readonly<Record<string, ShellCommand>> = {
  n: 'new',
  k: 'find',
  f: 'find-in-conversation',
  ',': 'settings',
  i: 'privacy',
  l: 'lock',
  '\\': 'toggle-sidebar',
};

const withShift: Readonly<Record<string, ShellCommand>> = { n: 'new-window', t: 'new-temporary' };

/** With or without Shift: on many keyboards + needs it. */
const withEither: Readonly<Record<string, ShellCommand>> = {
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-reset',
};

/** What a key stroke asks for. A bare ? opens the list of keys, but not while someone is typing one. */
export function commandFor(stroke: Stroke, isMac: boolean, typing: boolean): ShellCommand | null {
  const mod = isMac ? stroke.metaKey && !stroke.ctrlKey : stroke.ctrlKey && !stroke.metaKey;
  if (stroke.key === '?' && !typing && !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey) return 'shortcuts';
  if (!mod || stroke.altKey) return null;
  const known = { ...withEither, ...(stroke.shiftKey ? withShift : withMod) };
  const key = stroke.key.toLowerCase();
  return Object.hasOwn(known, key) ? (known[key] ?? null) : null;
}
