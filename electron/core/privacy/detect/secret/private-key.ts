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
  const window = text.slice(from, from + MAX_KEY);
  const close = /-----END[ A-Z0-9_]{0,40}KEY(?: BLOCK)?-----/.exec(window);
  const again = window.indexOf('-----BEGIN');
  if (close !== null && (again < 0 || close.index < again)) return from + close.index + close[0].length;
  BODY.lastIndex = from;
  const body = (BODY.exec(text)?.[0] ?? '').slice(0, again < 0 ? MAX_KEY : again);
  return from + body.trimEnd().length;
}
