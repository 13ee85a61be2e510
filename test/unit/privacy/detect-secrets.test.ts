import { describe, expect, test } from 'vitest';
import { found } from './detect-found.ts';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** Made at run time, so that no scanner takes this file for a leak. */
function random(length: number, alphabet: string): string {
  let state = 12_345;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += alphabet.charAt((state >> 8) % alphabet.length);
  }
  return text;
}

function covers(text: string, value: string): boolean {
  return found(text).some((finding) => finding.slice(finding.indexOf(':') + 1).includes(value));
}

describe('secrets', () => {
  test.each([
    ['a provider prefix in prose', (v: string) => `it printed ghp_${v} in the log`, random(36, ALNUM)],
    ['a service beside a random value', (v: string) => `airbrake token = '${v}'`, random(32, LOWER)],
    [
      'a bare Key= after a request',
      (v: string) => `[INFO] Sending request\n[DEBUG] Using Key=${v}\n`,
      random(20, LOWER),
    ],
    ['AWS secret access key', (v: string) => `aws_secret_access_key = ${v}`, random(40, `${ALNUM}+/`)],
    ['a written password in quotes', (v: string) => `password = "${v}"`, 'correct-horse-battery'],
    ['a password in XML with an entity', (v: string) => `<password>${v}</password>`, 'Tr0ub4dor&amp;3'],
    ['a password in a sentence', (v: string) => `the wifi password is ${v}`, 'Sunshine42!'],
    ['a password in German', (v: string) => `Mein Passwort ist ${v}`, 'Geheim123'],
    ['curl -u', (v: string) => `curl -u bob:${v} https://ci.firma.de`, 'hunter22x'],
    ['a connection field', (v: string) => `Server=db;User Id=sa;Password=${v};`, 'Pa55word!'],
    ['netrc', (v: string) => `machine git.firma.de login bob password ${v}`, 'gH7sk2lqP0'],
    ['a session cookie', (v: string) => `Set-Cookie: sessionid=${v}; HttpOnly`, random(32, HEX)],
    ['define()', (v: string) => `define('DB_PASSWORD', '${v}');`, 'kj3Hd8sl'],
    ['punctuation that looks like templates', (v: string) => `password = "${v}"`, 'x{{h}o)p${e]n>-_$#t9}}'],
    ['a private key without its end', (v: string) => `-----BEGIN RSA PRIVATE KEY-----\n${v}\n`, random(64, ALNUM)],
  ])('%s', (_, make, value) => {
    expect(covers(make(value), value)).toBe(true);
  });
});

describe('what only looks like a secret stays', () => {
  test.each([
    'password = os.environ["DB_PASSWORD"]',
    'password: ${DB_PASSWORD}',
    'api_key = "your-api-key"',
    'token = "xxxxxxxxxxxxxxxxxxxx"',
    'secret: changeme',
    'password = "<password>"',
    'const token = await getToken();',
    'if (password === confirmPassword)',
    'key = "primary_key"',
    'the password is required',
    'token: string',
    'secret_name = "my-app/prod/db"',
    'seal(secret: Uint8Array, key: Uint8Array): Buffer',
    'x-api-key: {{apiKey}}',
    'url: http://user:password@example.com',
    '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
    'const [password, setPassword] = useState("")',
    '"password": "********"',
    'AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
    'see https://github.com/owner/repo/commit/ac09114b866c3ab635d2f1eab06b15b9607ddfa9',
    '<script integrity="sha384-WwGtaC6ywCHxA5cstpj/3+xIZvTez8dq2IcBQaXRkenHZ7FVVq1ZROtURwfbtTlG">',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
