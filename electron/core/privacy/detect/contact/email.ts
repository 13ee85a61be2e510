import type { Detector } from '../detect-context.ts';

const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62}\.)){1,8}[\p{L}][\p{L}\p{N}-]{1,23}/uy;
const MAX_LOCAL = 64;

/** Mailboxes: every `@` with a local part before and a domain after it. */
export const emailDetector: Detector = {
  name: 'email',
  detect({ text, sink }) {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const start = localStart(text, at);
      if (start === at) continue;
      // "https://user:pass@host" is a URL with credentials: the URL's detector judges it.
      if (/:\/\/[^\s/@]{0,60}:$/.test(text.slice(Math.max(0, start - 72), start))) continue;
      DOMAIN.lastIndex = at + 1;
      const domain = DOMAIN.exec(text);
      if (domain !== null) sink.add(start, at + 1 + domain[0].length, 'email', 0.95, 'pattern:email');
    }
  },
};

/** Where the local part that ends before `at` begins. Leading punctuation such as a quote belongs to the text. */
function localStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text.charAt(start - 1))) start--;
  while (start < at && !/[\p{L}\p{N}_+]/u.test(text.charAt(start))) start++;
  return start;
}
