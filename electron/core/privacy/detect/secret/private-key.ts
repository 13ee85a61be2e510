import type { Detector } from '../detect-context.ts';

const BEGIN = /-----BEGIN[ A-Z0-9_]{0,40}PRIVATE KEY(?: BLOCK)?-----/y;
const BODY = /[A-Za-z0-9+/=\s\\:,."'-]*/y;
const MAX_KEY = 32_768;

/** PEM and PGP private keys, from their first dash to their last; a cut key to the end of its lines. */
export const privateKeyDetector: Detector = {
  name: 'private-key',
  detect({ text, sink }) {
    for (let at = text.indexOf('-----BEGIN'); at >= 0;) {
      BEGIN.lastIndex = at;
      const begin = BEGIN.exec(text);
      let next = at + 10;
      if (begin !== null) {
        const bodyFrom = at + begin[0].length;
        const end = keyEnd(text, bodyFrom);
        const body = text.slice(bodyFrom, end).replace(/[^A-Za-z0-9+/]/g, '');
        if (body.length >= 24) sink.add(at, end, 'private-key', 0.97, 'secret:private-key');
        next = Math.max(next, end);
      }
      at = text.indexOf('-----BEGIN', next);
    }
  },
};

function keyEnd(text: string, from: number): number {
  // up to the next header only: thousands of headers in a row must not each be read to the end of the text
  const again = text.indexOf('-----BEGIN', from);
  const window = text.slice(from, Math.min(from + MAX_KEY, again < 0 ? text.length : again));
  const close = /-----END[ A-Z0-9_]{0,40}KEY(?: BLOCK)?-----/.exec(window);
  if (close !== null) return from + close.index + close[0].length;
  BODY.lastIndex = 0;
  const body = BODY.exec(window)?.[0] ?? '';
  return from + body.trimEnd().length;
}
