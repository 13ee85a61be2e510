import type { Detector } from '../detect-context.ts';

/** Where accounts live on each site: what stands before the account's name in the path. '' is the root itself. */
const SITES: Readonly<Record<string, readonly string[]>> = {
  'linkedin.com': ['in/', 'pub/'],
  'xing.com': ['profile/', 'people/'],
  'facebook.com': ['', 'people/'],
  'fb.com': [''],
  'instagram.com': [''],
  'threads.net': ['@'],
  'threads.com': ['@'],
  'x.com': [''],
  'twitter.com': [''],
  'tiktok.com': ['@'],
  'youtube.com': ['@', 'user/'],
  'medium.com': ['@'],
  'reddit.com': ['user/', 'u/'],
  'snapchat.com': ['add/'],
  'researchgate.net': ['profile/'],
  'bsky.app': ['profile/'],
  't.me': [''],
  'paypal.me': [''],
  'vk.com': [''],
  'orcid.org': [''],
  'mastodon.social': ['@'],
};

/** First parts of a path that are the site's own. */
const OWN_PAGES =
  /^(?:home|explore|search|intent|share|sharer(?:\.php)?|hashtag|i|login|signup|settings|messages|notifications|about|help|privacy|legal|terms|tos|policies|policy|groups|pages|events|watch|marketplace|business|developers?|dialog|plugins|tr|p|reel|reels|stories|tv|s|c|joinchat|addstickers|proxy|feed|jobs|docs?|api|oauth|account|accounts|download|blog|ads|gaming|photo(?:\.php)?|permalink(?:\.php)?|story(?:\.php)?|profile(?:\.php)?|your[-_]?\w*|user(?:name)?|name|example)$/i;
/** A page of somebody on any site: the folder of people, then "first.last". */
const PERSON_PAGE =
  /^[^\s?#]{0,120}\/(?:people|person|persons|staff|employees?|team|profiles?|author|authors|mitarbeiter|personen|~)\/?(?:[a-z]{2,20}[._][a-z]{2,24})(?=[/?#]|$)(?!\.(?:html?|php|aspx?))/i;
const NAME = /^@?[A-Za-z0-9][\w.%-]{1,60}/;
const DOT_PATH = /\.(?:com|net|org|me|app|social)\//g;
const HOST = /[A-Za-z0-9.-]/;
// a query says nothing of whose page it is
const END = /[\s"'`<>|\\^)\]}?#]/;
const MAX_URL = 400;

/** Pages of accounts on social networks, and of people in a firm's directory: they say who somebody is. */
export const profileUrlDetector: Detector = {
  name: 'profile-url',
  detect({ text, lower, sink }) {
    DOT_PATH.lastIndex = 0;
    for (let match = DOT_PATH.exec(lower); match !== null; match = DOT_PATH.exec(lower)) {
      const slash = match.index + match[0].length;
      let host = match.index;
      while (host > 0 && slash - host < 40 && HOST.test(text.charAt(host - 1))) host--;
      const paths = SITES[lower.slice(host, slash - 1).replace(/^(?:www|m|mobile|old|[a-z]{2})\./, '')];
      if (paths === undefined) continue;
      const end = urlEnd(text, slash);
      const path = text.slice(slash, end);
      if (!paths.some((prefix) => isAccount(path, prefix))) continue;
      sink.add(schemeStart(lower, host), end, 'url', 0.7, 'pattern:profile-url');
    }
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
      const end = urlEnd(text, at + 3);
      const start = schemeStart(lower, at + 3);
      if (start < at && PERSON_PAGE.test(text.slice(at + 3, end)))
        sink.add(start, end, 'url', 0.65, 'pattern:person-page');
    }
  },
};

function isAccount(path: string, prefix: string): boolean {
  if (!path.toLowerCase().startsWith(prefix)) return false;
  const name = NAME.exec(path.slice(prefix.length))?.[0];
  return name !== undefined && !OWN_PAGES.test(name);
}

function urlEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_URL && !END.test(text.charAt(end))) end++;
  while (end > from && /[.,;:!?]/.test(text.charAt(end - 1))) end--;
  return end;
}

function schemeStart(lower: string, host: number): number {
  const scheme = /https?:\/\/$/.exec(lower.slice(Math.max(0, host - 8), host));
  return host - (scheme?.[0].length ?? 0);
}
