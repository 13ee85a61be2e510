import type { Detector } from '../detect-context.ts';
import { splitWords } from '../labels/words.ts';
import type { AssignedValue } from './assigned-value.ts';
import { readAssigned } from './assigned-value.ts';
import { isPlaceholder } from './placeholder.ts';
import { isUuid, looksRandom, shannonEntropy } from './randomness.ts';
import { PASSWORD_WORDS, SECRET_WORDS, VENDOR_WORDS } from './vendor-words.ts';

const VENDORS = new Set<number>();
for (const vendor of VENDOR_WORDS.split(' ')) {
  const words = splitWords(vendor);
  if (words.count === 1 && (words.ends[0] ?? 0) === vendor.length) VENDORS.add(words.hashes[0] ?? 0);
}
/** Names that tell of a secret, in lower case: of a password, of a secret, or in a general way. */
// oxlint-disable-next-line security/detect-non-literal-regexp -- of our own word lists
export const SECRET_KEYWORD = new RegExp(
  `(${PASSWORD_WORDS})|(${SECRET_WORDS})|(?<![a-z])(keys?|code|creds?|auth|hash|sid)(?![a-z])`,
  'g',
);
/** How far after a service's name its key is looked for, in units. */
const VENDOR_REACH = 48;
const RANDOM_TOKEN = /[A-Za-z0-9_\-+/=.]{16,200}/g;

/** Secrets named by their key: `password = "…"`, `STRIPE_TOKEN=…`, "the password is …". */
export const assignmentDetector: Detector = {
  name: 'assignment',
  detect({ text, lower, words, sink }) {
    SECRET_KEYWORD.lastIndex = 0;
    for (let match = SECRET_KEYWORD.exec(lower); match !== null; match = SECRET_KEYWORD.exec(lower)) {
      const end = match.index + match[0].length;
      const value = readAssigned(text, end);
      if (value === undefined) continue;
      const content = text.slice(value.start, value.end);
      if (
        match[3] !== undefined &&
        /gpg|pgp|public|pub|fingerprint|primary|foreign|cache|sort|partition|hot|map$/.test(
          lower.slice(Math.max(0, match.index - 16), match.index),
        )
      )
        continue;
      const known =
        match[1] !== undefined ? isPassword(text, value, content) : isSecret(value, content, match[3] !== undefined);
      if (!known) continue;
      sink.add(
        value.start,
        value.end,
        match[1] === undefined ? 'secret' : 'password',
        0.8,
        match[1] === undefined ? 'secret:assigned' : 'password:assigned',
      );
      if (value.end > SECRET_KEYWORD.lastIndex) SECRET_KEYWORD.lastIndex = value.end;
    }
    let resume = 0;
    for (let index = 0; index < words.count; index++) {
      if (!VENDORS.has(words.hashes[index] ?? 0)) continue;
      const end = words.ends[index] ?? 0;
      if (end >= resume) resume = reportVendor(text, end, sink);
    }
  },
};

function isPassword(text: string, value: AssignedValue, content: string): boolean {
  if (content.length < 3 || content.length > 160 || isPlaceholder(content)) return false;
  const next = text.charAt(value.end);
  if (value.quoted) {
    if (value.tie !== 'operator') return /^\S+$/.test(content) && /\d/.test(content) && /[A-Za-z]/.test(content);
    // A sentence in quotes is a label or a message of the program.
    if (/\s/.test(content)) return /\d/.test(content) && content.split(/\s+/).length <= 8 && !/[.!?:]$/.test(content);
    return (
      !/^[a-z]+(?:[A-Z][a-z]+)+$|^[a-z]+(?:[_.-][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|^\/|^[#.]?[a-z-]+$/.test(content) ||
      (value.exact && value.tie === 'operator' && /^[a-z]{5,}$|^[a-z]+(?:-[a-z]+){2,}$/.test(content))
    );
  }
  if (/^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(content) || next === '(' || /^(?:https?|file):/.test(content))
    return false;
  if (/^[A-Za-z_]+$/.test(content)) {
    // A bare word is a password in an env file or a form, a variable or a type in code, a word in a sentence.
    if (value.tie !== 'operator' || !value.lineStart) return false;
    return content.length >= 5 && !/^[A-Z]?[a-z]+(?:[A-Z][a-z]+)*$/.test(content)
      ? !/^[A-Z_]+$|_/.test(content)
      : /^[a-z]{6,}$/.test(content) && next !== ',' && next !== ';' && next !== ')';
  }
  if (value.tie === 'operator')
    return (
      content.length >= 4 &&
      !/^\d{1,4}$/.test(content) &&
      !/^[\w.]*\($/.test(content) &&
      !/^[a-z]+_[a-z_]+$/.test(content) &&
      !/^[!=&|]/.test(content)
    );
  return content.length >= 6 && /\d/.test(content) && (/[A-Za-z]/.test(content) || /[^\w]/.test(content));
}

function isSecret(value: AssignedValue, content: string, generic: boolean): boolean {
  const run = value.quoted && value.exact && !generic && /^[a-z]{16,40}$/.test(content);
  if (content.length < 8 || content.length > 512 || (!run && !/\d/.test(content))) return false;
  if (isPlaceholder(content)) return false;
  if (/\s/.test(content) || /^(?:https?|file|data):/.test(content)) return false;
  if (value.tie === 'word' || value.tie === 'blank')
    return looksRandom(content, generic ? 24 : 16) && !(generic && isUuid(content));
  if (generic) return /\d/.test(content) && looksRandom(content, 16) && !isUuid(content) && shannonEntropy(content) > 3;
  if (looksRandom(content, value.quoted || value.lineStart ? 10 : 16)) return !isCodeName(content);
  if (run) return true;
  if (!value.quoted && !value.lineStart) return false;
  if (value.quoted && value.exact && value.tie === 'operator' && /^[A-Za-z]{8,40}\d{1,6}$/.test(content))
    return content.length >= 12;
  // A written secret ("Sup3r-S3cret!"): several kinds of characters and no dotted or dashed name.
  const kinds =
    Number(/[a-z]/.test(content)) +
    Number(/[A-Z]/.test(content)) +
    Number(/\d/.test(content)) +
    Number(/[^\w.\-/:]/.test(content));
  return (
    kinds >= 3 && /\d/.test(content) && shannonEntropy(content) >= 2.8 && !/^[\w-]+(?:[./:][\w-]+)+$/.test(content)
  );
}

/** Types and members of code, host names: "Uint8Array", "crypto.createHash", "x1.us-east-1.amazonaws.com". */
function isCodeName(content: string): boolean {
  return (
    /^[A-Z][a-z]+\d*[A-Z][A-Za-z]+$|^[A-Za-z_$]\w*(?:\.[A-Za-z_$]\w*)+$|\.(?:com|net|org|io|dev|cloud)$/.test(
      content,
    ) && !/\d\w*[a-z]\w*\d\w*[A-Z]/.test(content)
  );
}

/** Random tokens assigned soon after a service's name. Returns where to go on. */
function reportVendor(text: string, end: number, sink: Parameters<Detector['detect']>[0]['sink']): number {
  const window = text.slice(end, end + VENDOR_REACH + 220);
  if (!/[:=>|(,]|\bkey\b|\btoken\b|\bsecret\b/i.test(window.slice(0, VENDOR_REACH))) return end;
  RANDOM_TOKEN.lastIndex = 0;
  for (let match = RANDOM_TOKEN.exec(window); match !== null; match = RANDOM_TOKEN.exec(window)) {
    if (match.index > VENDOR_REACH) break;
    let start = match.index;
    let content = match[0];
    const equals = content.slice(0, -2).lastIndexOf('=');
    if (equals >= 0) {
      start += equals + 1;
      content = content.slice(equals + 1);
    }
    content = content.replace(/[.-]+$/, '');
    const between = window.slice(0, start);
    if (!/[:=>|(,]/.test(between) || /\n[^\n]*\n/.test(between) || (content.includes('/') && /:\/\//.test(between)))
      continue;
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(content) && !/key|token|secret|pass|cred|auth/i.test(between)) continue;
    if (/^\/\/|^sha\d{1,3}-|\.(?:com|org|io|net|dev)\/|^[\w.-]+\/[\w.-]+\/[\w.-]+\//.test(content)) continue;
    if (content.length < 16 || isPlaceholder(content) || !looksRandom(content, 16) || isCodeName(content)) continue;
    sink.add(end + start, end + start + content.length, 'secret', 0.65, 'secret:vendor');
    return end + start + content.length;
  }
  return end;
}
