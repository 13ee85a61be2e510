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

/** True when the text of a link reads like an address and its target is another site. */
export function textMisleads(text: string, href: string): boolean {
  const said = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]|$)/i.exec(text.trim().replace(HIDDEN, ''))?.[1];
  if (said === undefined) return false;
  try {
    const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
    return bare(said) !== bare(new URL(href).hostname);
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
