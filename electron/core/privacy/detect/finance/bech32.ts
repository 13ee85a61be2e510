const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function step(check: number, value: number): number {
  const top = check >>> 25;
  let next = ((check & 0x1ffffff) << 5) ^ value;
  for (let bit = 0; bit < 5; bit++) if ((top >> bit) & 1) next ^= GENERATOR[bit] ?? 0;
  return next;
}

/** Bech32 (BIP 173) and Bech32m (BIP 350) checksum of a lower-case address. */
export function isBech32(address: string): boolean {
  const separator = address.lastIndexOf('1');
  if (separator < 1 || separator + 7 > address.length || address.length > 120) return false;
  let check = 1;
  for (let at = 0; at < separator; at++) check = step(check, address.charCodeAt(at) >> 5);
  check = step(check, 0);
  for (let at = 0; at < separator; at++) check = step(check, address.charCodeAt(at) & 31);
  for (let at = separator + 1; at < address.length; at++) {
    const value = CHARSET.indexOf(address.charAt(at));
    if (value < 0) return false;
    check = step(check, value);
  }
  return check === 1 || check === 0x2bc830a3;
}
