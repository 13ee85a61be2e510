import type { Detector } from '../detect-context.ts';
import { standsAlone } from '../number-window.ts';

const V6 =
  /(?<![\w:.])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:.])(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?(?:%[a-z0-9]{1,12})?(?![\w:])|(?<![\w:])::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4}(?![\w:])/gi;
const CONTEXT =
  /\b(?:ip|ips|ipv4|addr|address|host|server|ping|ssh|subnet|gateway|dns|client|remote|peer|from|login|src|dst|source|destination|listen|bind|interface|router|firewall|netmask|cidr|endpoint)\w{0,4}[^\n]{0,24}$/i;
const VERSION =
  /(?:\bv|version|release|build|ver\.?|assembly\w*|file\w*|product\w*|chrome|firefox|safari|edge|opera)["'=:/ (]{0,4}$/i;

/** Loopback, unspecified, broadcast, netmasks, public resolvers: they identify nobody. */
export function isDocumentationIp(value: string): boolean {
  return /^(?:127\.|0\.0\.0\.0|255\.255\.|8\.8\.(?:8\.8|4\.4)$|1\.1\.1\.1$|1\.0\.0\.1$|::1?$|169\.254\.169\.254$)/.test(
    value,
  );
}

/** IPv4 (with a prefix length) and IPv6 (RFC 4291) addresses; four-part versions are told apart by their company. */
export const ipAddressDetector: Detector = {
  name: 'ip-address',
  detect({ text, runs, sink }) {
    for (const run of runs) {
      for (let first = 0; first + 3 < run.groups.length; first++) {
        const separators = run.separators.slice(first, first + 3);
        if (separators.some((separator) => separator !== '.')) continue;
        const before = run.separators[first - 1];
        const after = run.separators[first + 3];
        if (before === '.' || before === '-' || after === '.' || after === '-') continue;
        const parts = run.groups.slice(first, first + 4);
        if (parts.some((part) => part.end - part.start > 3 || Number(text.slice(part.start, part.end)) > 255)) continue;
        const start = parts[0]?.start ?? 0;
        let end = parts[3]?.end ?? 0;
        if (!standsAloneIp(text, start, end)) continue;
        const numbers = parts.map((part) => Number(text.slice(part.start, part.end)));
        const lead = text.slice(Math.max(0, start - 40), start);
        if (VERSION.test(lead)) continue;
        const small = numbers.every((number) => number < 32);
        if (
          small &&
          !CONTEXT.test(lead) &&
          !/^10\./.test(text.slice(start, end)) &&
          !/^[:/]\d/.test(text.slice(end, end + 2))
        )
          continue;
        const mask = /^\/(?:[12]?\d|3[0-2])(?!\d)/.exec(text.slice(end, end + 4));
        if (mask !== null) end += mask[0].length;
        sink.add(start, end, 'ip-address', small ? 0.6 : 0.9, 'pattern:ipv4');
      }
    }
    V6.lastIndex = 0;
    for (let match = V6.exec(text); match !== null; match = V6.exec(text)) {
      const value = match[0];
      if (!/\d/.test(value) || (value.length < 5 && !value.startsWith('::'))) continue;
      if (
        value.includes('::') &&
        !/^(?:::|[23][0-9a-f]{3}:|f[cde][0-9a-f]{2}:|64:ff9b)/i.test(value) &&
        (value.match(/:/g)?.length ?? 0) < 4
      )
        continue;
      sink.add(match.index, match.index + value.length, 'ip-address', 0.9, 'pattern:ipv6');
    }
  },
};

function standsAloneIp(text: string, start: number, end: number): boolean {
  if (standsAlone(text, start, end)) return true;
  const after = text.charAt(end);
  const before = text.charAt(start - 1);
  return (after === '/' || after === '-' || after === ':') && !/[\w.]/.test(before === '' ? ' ' : before);
}
