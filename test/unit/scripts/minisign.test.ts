import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { checkSignature, publicKeyText, signatureText, throwAwayKey } from '../../../scripts/release/minisign.mjs';

const bytes = Buffer.from('what is signed\n');
const key = throwAwayKey() as string;
const pub = publicKeyText(key) as string;
const text = signatureText(bytes, key, 'sotto 1.0.0') as string;

it('tells what was signed, with its comment', () => {
  expect(checkSignature(bytes, text, pub)).toBe('sotto 1.0.0');
});

it('refuses another text, another key and another comment', () => {
  expect(checkSignature(Buffer.from('what is signed'), text, pub)).toBeNull();
  expect(checkSignature(bytes, text, publicKeyText(throwAwayKey()))).toBeNull();
  expect(checkSignature(bytes, text.replace('1.0.0', '9.0.0'), pub)).toBeNull();
});

it('refuses every changed character of a signature', () => {
  const [first = '', line = '', ...rest] = text.split('\n');
  for (let at = 0; at < line.length; at += 1) {
    const changed = line.slice(0, at) + (line[at] === 'A' ? 'B' : 'A') + line.slice(at + 1);
    // the last character of base64 has bits that nobody reads
    if (Buffer.from(changed, 'base64').equals(Buffer.from(line, 'base64'))) continue;
    expect(checkSignature(bytes, [first, changed, ...rest].join('\n'), pub)).toBeNull();
  }
});

it.each(['', 'nonsense', 'a\nb\nc\nd'])('throws on no signature: %j', (signature) => {
  expect(checkSignature(bytes, signature, pub)).toBeNull();
  expect(checkSignature(bytes, text, signature)).toBeNull();
});
