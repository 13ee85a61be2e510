import type { Detector } from '../detect-context.ts';
import type { FindingSink } from '../finding-sink.ts';
import { standsAlone } from '../number-window.ts';

const V6 =
  /^(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})$/i;
const CONTEXT =
  /\b(?:ip|ips|ipv4|addr|address|host|server|ping|ssh|subnet|gateway|dns|client|remote|peer|from|login|src|dst|source|destination|listen|bind|interface|router|firewall|netmask|cidr|endpoint)\w{0,4}[^\n]{0,24}$/i;
const VERSION =
  /(?:\bv|version|release|build|ver\.?|assembly\w*|file\w*|product\w*|chrome|firefox|safari|edge|opera)["'=:/ (]{0,4}$/i;

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
        if (small && !CONTEXT.test(lead) && !text.startsWith('10.', start) && !/^[:/]\d/.test(text.slice(end, end + 2)))
          continue;
        const mask = /^\/(?:[12]?\d|3[0-2])(?!\d)/.exec(text.slice(end, end + 4));
        if (mask !== null) end += mask[0].length;
        sink.add(start, end, 'ip-address', small ? 0.6 : 0.9, 'pattern:ipv4');
      }
    }
    for (let colon = text.indexOf(':'); colon >= 0;) {
      const from = hexRunStart(text, colon);
      const to = hexRunEnd(text, colon);
      if (to - from >= 3) reportIpv6(text.slice(from, to), from, text, sink);
      colon = text.indexOf(':', to);
    }
  },
};

function isHexOrColon(code: number): boolean {
  return (code >= 0x30 && code <= 0x3a) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
}

const MAX_V6 = 48;

function hexRunStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 5 && isHexOrColon(text.charCodeAt(start - 1))) start--;
  return start;
}

function hexRunEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < MAX_V6 && isHexOrColon(text.charCodeAt(end))) end++;
  return end;
}

function reportIpv6(value: string, start: number, text: string, sink: FindingSink): void {
  const before = start > 0 ? text.charAt(start - 1) : ' ';
  const after = text.charAt(start + value.length);
  if (/[\w:.]/.test(before) || /[\w:]/.test(after) || !/\d/.test(value) || !V6.test(value)) return;
  const colons = value.split(':').length - 1;
  if (value.includes('::') && colons < 4 && !/^(?:::|[23][0-9a-f]{3}:|f[cde][0-9a-f]{2}:|64:ff9b)/i.test(value)) return;
  const zone = /^%[a-z0-9]{1,12}|^\/\d{1,3}(?!\d)/i.exec(text.slice(start + value.length, start + value.length + 14));
  sink.add(start, start + value.length + (zone?.[0].length ?? 0), 'ip-address', 0.9, 'pattern:ipv6');
}

function standsAloneIp(text: string, start: number, end: number): boolean {
  if (standsAlone(text, start, end)) return true;
  const after = text.charAt(end);
  const before = text.charAt(start - 1);
  return (after === '/' || after === '-' || after === ':') && !/[\w.]/.test(before === '' ? ' ' : before);
}
