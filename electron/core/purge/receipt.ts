import type { Receipt } from '../../../shared/contract/purge.ts';
import { sign, signatureMatches } from '../crypto/ed25519.ts';

type Body = Omit<Receipt, 'publicKey' | 'signature'>;

/** What is signed: JSON with sorted keys, after a purpose and a zero byte. */
function bytesOf({ keyChange, ...rest }: Body): Buffer {
  const sorted = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const keys = keyChange === null ? null : [keyChange.destroyed, keyChange.current];
  return Buffer.from(`sotto-receipt-1\0${JSON.stringify([sorted, keys])}`, 'utf8');
}

export function signReceipt(body: Body, keys: { readonly publicKey: Buffer; readonly secretKey: Buffer }): Receipt {
  return {
    ...body,
    publicKey: keys.publicKey.toString('base64'),
    signature: sign(bytesOf(body), keys.secretKey).toString('base64'),
  };
}

/** Whether that vault signed exactly this. */
export function receiptIsGenuine({ publicKey, signature, ...body }: Receipt, ownKey: Buffer): boolean {
  const named = Buffer.from(publicKey, 'base64');
  return named.equals(ownKey) && signatureMatches(Buffer.from(signature, 'base64'), bytesOf(body), ownKey);
}
