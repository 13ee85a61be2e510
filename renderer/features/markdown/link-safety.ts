export type LinkCheck =
  /** `href` is the normalised address: punycode host, no hidden characters. */
  | { readonly kind: 'open'; readonly href: string; readonly shown: string; readonly lookAlike: boolean }
  | { readonly kind: 'blocked'; readonly shown: string };

const OPENABLE = new Set(['http:', 'https:', 'mailto:']);
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;

/** Whether a link that a model wrote may be opened, and what its target really is. Only http, https and mailto are. */
export function checkLink(target: string): LinkCheck {
  let url: URL;
  try {
    url = new URL(target);
  } catch {
    return { kind: 'blocked', shown: readable(target) };
  }
  if (!OPENABLE.has(url.protocol) || target.length > 4096) return { kind: 'blocked', shown: readable(target) };
  return { kind: 'open', href: url.href, shown: readable(url.href), lookAlike: mayImitate(url) };
}

/** A host in punycode may draw like another one, and a name before an @ may pass for the host. */
function mayImitate(url: URL): boolean {
  if (url.protocol === 'mailto:') return /[^\u0020-\u007e]/.test(decodeSafely(url.pathname));
  return (
    url.username !== '' || url.password !== '' || url.hostname.split('.').some((label) => label.startsWith('xn--'))
  );
}

/** An address at the start of a text, or anywhere in it when it says how it is opened. In any script: those draw alike. */
const SAID =
  /(?:^|https?:\/\/)((?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+)(?=[/:?#\s]|$)|https?:\/\/([^\s/?#@]+)@/iu;
const SAID_MAIL = /[^\s<>@]+@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+/iu;

/** True when the text of a link reads like an address and its target is another site, or another person's. */
export function textMisleads(text: string, href: string): boolean {
  const plain = text.normalize('NFKC').replace(HIDDEN, '').trim();
  const mail = SAID_MAIL.exec(plain)?.[0];
  if (mail !== undefined && !/https?:\/\//i.test(plain))
    return decodeSafely(/^mailto:([^?]*)/i.exec(href)?.[1] ?? '').toLowerCase() !== mail.toLowerCase();
  const [, host, before] = SAID.exec(plain) ?? [];
  const said = host ?? before;
  if (said === undefined) return false;
  try {
    const bare = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
    return before !== undefined || bare(`https://${said}`) !== bare(href);
  } catch {
    return true;
  }
}

function readable(target: string): string {
  return target.replace(HIDDEN, '').slice(0, 300);
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
