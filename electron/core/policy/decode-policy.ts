import { policyDocument, signedPolicy } from '../../../shared/policy/managed-policy.ts';
import type { PolicyDocument } from '../../../shared/policy/managed-policy.ts';
import { signatureMatches } from '../crypto/ed25519.ts';
import { problem } from './policy-problem.ts';
import type { PolicyProblem } from './policy-problem.ts';

/** A larger file is not a policy. Characters. */
export const POLICY_LIMIT = 20_000_000;

export type Decoding =
  | { readonly ok: true; readonly document: PolicyDocument; readonly signed: boolean }
  | { readonly ok: false; readonly problems: PolicyProblem[] };

interface DecodeOptions {
  /** Ed25519, 32 bytes: then only what it has signed is a policy. Null: an unsigned file is one too. */
  readonly publicKey: Buffer | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads the text of a policy. Every problem that can be told is told; one is enough to refuse the whole. */
export function decodePolicy(text: string, { publicKey, now }: DecodeOptions): Decoding {
  if (text.length > POLICY_LIMIT) return refuse('too-large');
  const json = parseJson(text);
  if (json === undefined) return refuse('not-json');
  const envelope = signedPolicy.safeParse(json);
  if (!envelope.success) {
    if (publicKey !== null) return refuse(formatOf(json) === 'sotto-policy' ? 'unsigned' : 'wrong-format');
    return read(json, false, now);
  }
  const payload = Buffer.from(envelope.data.payload, 'base64');
  if (
    publicKey !== null &&
    !signatureMatches(Buffer.from(envelope.data.signature, 'base64'), signedBytes(payload), publicKey)
  ) {
    return refuse('signature-wrong');
  }
  const inner = parseJson(payload.toString('utf8'));
  return inner === undefined ? refuse('not-json') : read(inner, publicKey !== null, now);
}

/** What the signature of a policy covers: the purpose, a zero byte, the payload. */
export function signedBytes(payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('sotto-signed-policy-1\0', 'utf8'), payload]);
}

function read(json: unknown, signed: boolean, now: number): Decoding {
  const parsed = policyDocument.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue): PolicyProblem[] => {
      const [top, name] = issue.path;
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => problem(top === 'settings' ? 'unknown-key' : 'wrong-format', key.slice(0, 300)));
      }
      if (top === 'settings' && typeof name === 'string') return [problem('bad-value', name.slice(0, 300))];
      return [problem('wrong-format', typeof top === 'string' ? top : null)];
    });
    return { ok: false, problems };
  }
  const document = parsed.data;
  if (document.expires !== undefined && Date.parse(document.expires) <= now) return refuse('expired');
  return { ok: true, document, signed };
}

function refuse(code: PolicyProblem['code']): Decoding {
  return { ok: false, problems: [problem(code)] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

function formatOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
}
