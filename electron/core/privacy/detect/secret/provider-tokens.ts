import type { Detector } from '../detect-context.ts';
import { isPlaceholderToken } from './placeholder.ts';
import type { ProviderRule } from './provider-rules.ts';
import { PROVIDER_RULES } from './provider-rules.ts';

interface Compiled {
  readonly rule: ProviderRule;
  readonly pattern: RegExp;
}

// Rules by their first three units, and those with a shorter prefix by the first two.
const BY_THREE = new Map<number, Compiled[]>();
const BY_TWO = new Map<number, Compiled[]>();
for (const rule of PROVIDER_RULES) {
  // oxlint-disable-next-line security/detect-non-literal-regexp -- of our own patterns
  const compiled = { rule, pattern: new RegExp(rule.source, 'y') };
  for (const prefix of rule.prefixes.split(' ')) {
    const long = prefix.length >= 3;
    const map = long ? BY_THREE : BY_TWO;
    const key = keyOf(prefix, 0, long ? 3 : 2);
    const list = map.get(key);
    if (list === undefined) map.set(key, [compiled]);
    else if (!list.includes(compiled)) list.push(compiled);
  }
}

function keyOf(text: string, at: number, length: number): number {
  const two = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
  return length === 2 ? two : two * 128 + (text.charCodeAt(at + 2) & 127);
}

function isAlnum(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Tokens with a provider's own prefix: one look-up at each start of a word, a pattern only where a prefix fits. */
export const providerTokenDetector: Detector = {
  name: 'provider-token',
  detect({ text, words, sink }) {
    let resume = 0;
    for (let index = 0; index < words.count; index++) {
      const at = words.starts[index] ?? 0;
      if (at < resume || (at > 0 && isAlnum(text.charCodeAt(at - 1)))) continue;
      const candidates = BY_THREE.get(keyOf(text, at, 3)) ?? BY_TWO.get(keyOf(text, at, 2));
      if (candidates === undefined) continue;
      for (const { rule, pattern } of candidates) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match === null) continue;
        const end = at + match[0].length;
        if (isAlnum(text.charCodeAt(end)) || isPlaceholderToken(match[0])) continue;
        const start = text.startsWith('https://', at - 8) ? at - 8 : at;
        sink.add(start, end, rule.type ?? 'secret', 0.95, `secret:${rule.rule}`);
        resume = end;
        break;
      }
    }
  },
};
