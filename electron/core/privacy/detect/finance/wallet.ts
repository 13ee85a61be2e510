import type { Detector } from '../detect-context.ts';
import { standsAlone } from '../number-window.ts';
import { isBase58Check } from './base58.ts';
import { isBech32 } from './bech32.ts';

const BECH32_PREFIX = /^(?:bc1|tb1|ltc1|addr1|stake1|cosmos1|osmo1|terra1|inj1|band1|kava1|celestia1|zil1)/;

/** Wallet addresses by form and checksum: Bitcoin and kin, Ethereum, XRP, Tron, Cardano, Monero. */
export const walletDetector: Detector = {
  name: 'wallet',
  detect({ text, tokens, sink }) {
    for (const token of tokens) {
      const length = token.end - token.start;
      if (length < 25 || length > 112 || token.letters === 0) continue;
      const rule = walletRule(text.slice(token.start, token.end));
      if (rule !== undefined && standsAlone(text, token.start, token.end)) {
        sink.add(token.start, token.end, 'wallet', 0.95, rule);
      }
    }
  },
};

function walletRule(value: string): string | undefined {
  if (/^0x[0-9a-fA-F]{40}$/.test(value)) return /^0x(.)\1+$/.test(value) ? undefined : 'pattern:ethereum';
  const lower = value.toLowerCase();
  if (BECH32_PREFIX.test(lower) && (value === lower || value === value.toUpperCase())) {
    return isBech32(lower) ? 'checksum:bech32' : undefined;
  }
  if (/^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}$/.test(value)) return 'pattern:monero';
  if (length34(value) && /^r[1-9A-HJ-NP-Za-km-z]+$/.test(value))
    return isBase58Check(value, true) ? 'checksum:xrp' : undefined;
  if (length34(value) && /^[13mn2LMDXTtA79][1-9A-HJ-NP-Za-km-z]+$/.test(value))
    return isBase58Check(value) ? 'checksum:base58' : undefined;
  if (/^[xyzt](?:pub|prv)[1-9A-HJ-NP-Za-km-z]{100,108}$/.test(value)) return 'pattern:extended-key';
  return undefined;
}

function length34(value: string): boolean {
  return value.length >= 25 && value.length <= 36;
}
