import { cutTokenAt, cutTokens } from './cut-tokens.ts';
import type { CutToken } from './cut-tokens.ts';

/** A piece of a text that stands in the way of a value, and what belongs there. Offsets in the text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly piece: string;
}

const LOCAL = /[\p{L}\p{N}._%+-]/u;
const HOST = /[\p{L}\p{N}.-]/u;
const DOMAIN = /^(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}([\p{L}]{2,24})(?![\p{L}\p{N}])/u;
/** Endings that are no everyday words and no methods of a program: what is cut is only put together for them. */
const ENDINGS =
  /^(?:[a-z]{2}|com|org|net|edu|gov|mil|int|info|biz|name|mobi|dev|app|cloud|online|email|company|agency|bank|gmbh|berlin|swiss|health|hospital|legal|tech|test|example|invalid|local|internal|corp|lan)$/i;
const CUTS = /[*~`\\<\n]/;
const LONGEST_LOCAL = 80;
const LONGEST_HOST = 140;
/** "at" in brackets, or as a word before a host whose dot is a word. */
const AT_WORD =
  /[ \t]{0,2}[[({<][ \t]?(?:at|ät|arroba|@)[ \t]?[\])}>][ \t]{0,2}|[ \t](?:at|arroba)[ \t](?=[\p{L}\p{N}-]{1,40}(?: (?:dot|punkt|punto) |[ \t]?[[({<][ \t]?(?:dot|\.)))/giu;

/** Where addresses are cut by line breaks, by marks that show nothing, or written in words. */
export function emailEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const anchor = (from: number, to: number): void => {
    const edge = edits.at(-1)?.to ?? 0;
    const found = aroundAt(text, Math.max(edge, from - LONGEST_LOCAL), from, to);
    if (to - from > 1 && found !== undefined) found.push({ from, to, piece: '@' });
    if (found !== undefined) edits.push(...found.toSorted((a, b) => a.from - b.from));
  };
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!/[[({<][ \t]?$/.test(text.slice(Math.max(0, at - 2), at))) anchor(at, at + 1);
  }
  if (/[ \t[({<](?:at|ät|arroba|@)/i.test(text))
    for (const found of text.matchAll(AT_WORD)) anchor(found.index, found.index + found[0].length);
  return edits.toSorted((a, b) => a.from - b.from);
}

/** What is to be edited around an at sign to read an address there; empty when nothing is, undefined when there is none. */
function aroundAt(text: string, first: number, at: number, end: number): Edit[] | undefined {
  const host = readHost(text, end);
  if (host === undefined) return undefined;
  const local = readLocal(text, first, at);
  if (local === undefined) return undefined;
  // "lunch @ contoso.com" is a place to be, not an address
  const apart = host.apart || local.apart;
  if (apart && !/[\d._+-]/.test(local.text)) return undefined;
  return [...local.edits, ...host.edits];
}

interface Side {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** A blank stands between it and the at sign. */
  readonly apart: boolean;
}

const gone = ({ from, to }: CutToken): Edit => ({ from, to, piece: '' });

function readLocal(text: string, first: number, at: number): Side | undefined {
  const before = text.slice(first, at);
  const plain = /[\p{L}\p{N}._%+-]$/u.test(before) && !CUTS.test(before);
  if (plain) return { text: /[\p{L}\p{N}._%+-]+$/u.exec(before)?.[0] ?? '', edits: [], apart: false };
  const tokens = cutTokens(text, first, at);
  const edits: Edit[] = [];
  let index = tokens.length - 1;
  let apart = false;
  let broken = false;
  for (let token = tokens[index]; token !== undefined; token = tokens[--index]) {
    const quote = token.kind === 'character' && text.charAt(token.from) === '"' && index === tokens.length - 1;
    if (token.kind === 'break' && !broken) broken = true;
    else if (token.kind === 'blank' && !apart) apart = true;
    else if (token.kind !== 'mark' && !quote) break;
    edits.push(gone(token));
  }
  let local = '';
  for (let token = tokens[index]; token !== undefined; token = tokens[--index]) {
    const left = tokens[index - 1];
    const inner = left?.kind === 'character' && LOCAL.test(text.charAt(left.from));
    if (token.kind === 'character' && LOCAL.test(text.charAt(token.from))) local = text.charAt(token.from) + local;
    else if (token.kind === 'mark' && inner) edits.push(gone(token));
    else if (token.kind === 'break' && inner && isWrapped(text, token)) edits.push(gone(token));
    else break;
  }
  return /[\p{L}\p{N}]/u.test(local) ? { text: local, edits, apart } : undefined;
}

/** A word that goes on after the line's end: behind its own hyphen, or behind the `=` of quoted-printable. */
function isWrapped(text: string, { from }: CutToken): boolean {
  if (text.charAt(from) === '=') return true;
  return text.charAt(from - 1) === '-' && /[\p{L}\p{N}]/u.test(text.charAt(from - 2));
}

function readHost(text: string, end: number): Side | undefined {
  const pieces: { readonly edit: Edit; readonly at: number }[] = [];
  const last = Math.min(text.length, end + LONGEST_HOST);
  let apart = false;
  let broken = false;
  let token = cutTokenAt(text, end);
  for (; token.from < last; token = cutTokenAt(text, token.to)) {
    if (token.kind === 'break' && !broken) broken = true;
    else if (token.kind === 'blank' && !apart) apart = true;
    else if (token.kind !== 'mark' && !isLooseUnderscore(text, token)) break;
    pieces.push({ edit: gone(token), at: 0 });
  }
  let host = '';
  for (; token.from < last; token = cutTokenAt(text, token.to)) {
    if (token.kind === 'character' && HOST.test(text.charAt(token.from))) host += text.charAt(token.from);
    else if (token.kind === 'dot') {
      pieces.push({ edit: { from: token.from, to: token.to, piece: '.' }, at: host.length });
      host += '.';
    } else if (token.kind === 'mark' || isLooseUnderscore(text, token))
      pieces.push({ edit: gone(token), at: host.length });
    else if (token.kind === 'break' && !isHost(host) && (host.endsWith('.') || text.charAt(token.to) === '.'))
      pieces.push({ edit: gone(token), at: host.length });
    else break;
  }
  const domain = longestDomain(host);
  if (domain === 0) return undefined;
  return { text: host.slice(0, domain), edits: pieces.filter(({ at }) => at < domain).map(({ edit }) => edit), apart };
}

function isHost(host: string): boolean {
  return longestDomain(host) === host.length;
}

/** Length of the longest domain at the beginning whose ending is one; 0 for none. */
function longestDomain(host: string): number {
  for (let left = host.replace(/[.-]+$/, ''); left.includes('.'); left = left.slice(0, left.lastIndexOf('.'))) {
    const ending = DOMAIN.exec(left);
    if (ending !== null && ending[0].length === left.length && ENDINGS.test(ending[1] ?? '')) return left.length;
  }
  return 0;
}

function isLooseUnderscore(text: string, { from, kind }: CutToken): boolean {
  if (kind !== 'character' || text.charAt(from) !== '_') return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(from - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(from + 1));
}
