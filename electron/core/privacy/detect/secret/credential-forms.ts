import type { Detector } from '../detect-context.ts';
import { isPlaceholder } from './placeholder.ts';
import { looksRandom } from './randomness.ts';

interface Form {
  readonly rule: string;
  /** The literal that must occur at all; checked first, in lower case. */
  readonly hint: string;
  readonly pattern: RegExp;
  readonly random?: boolean;
}

// Group 1 is the secret. Every quantifier is bounded.
const FORMS: readonly Form[] = [
  {
    rule: 'authorization',
    hint: 'authorization',
    pattern:
      /authorization["']?\s{0,3}[:=,]\s{0,3}["'`]?(?:basic|bearer|token|digest|apikey|negotiate|aws4-hmac-sha256)\s{1,3}([A-Za-z0-9+/=_.\-~]{8,2000})/gi,
  },
  { rule: 'bearer', hint: 'bearer', pattern: /\bbearer\s{1,3}([A-Za-z0-9+/_.\-~]{16,2000}={0,2})/gi, random: true },
  {
    rule: 'curl-user',
    hint: 'curl',
    pattern: /\bcurl\b[^\n]{0,200}?\s(?:-u|--user|--proxy-user)[ =]?["']?([^\s"':]{1,80}:[^\s"']{3,120})/gi,
  },
  {
    rule: 'crypt-hash',
    hint: '$',
    pattern: /(\$(?:2[abxy]|5|6|y|1|apr1|argon2(?:id?|d)|pbkdf2-sha\d{1,3}|scrypt|sha1)\$[./A-Za-z0-9$=,+]{20,200})/g,
  },
  {
    rule: 'cli-password',
    hint: ' -',
    pattern:
      /\b(?:mysql|mysqldump|mariadb|sshpass|mongo|redis-cli|7z|zip|unrar|docker login|podman login|az login|plink|pscp)\b[^\n]{0,80}?\s-(?:p|a)\s?["']?([^\s"'-][^\s"']{2,80})/g,
  },
  {
    rule: 'flag',
    hint: '--',
    pattern:
      /--(?:password|passwd|pass|token|api-?key|secret|access-key|secret-key|auth-token|client-secret)[ =]["']?([^\s"'$<{-][^\s"']{3,200})/gi,
  },
  {
    rule: 'secure-string',
    hint: 'securestring',
    pattern: /ConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["']([^"'\n]{3,100})["']/gi,
  },
  { rule: 'netrc', hint: 'login', pattern: /\blogin\s{1,4}\S{1,80}\s{1,4}password\s{1,4}(\S{3,120})/gi },
  {
    rule: 'cookie',
    hint: 'cookie',
    pattern:
      /\b(?:set-)?cookie["']?\s{0,2}[:=]\s{0,2}["']?[^\n]{0,200}?\b[\w.-]{0,30}(?:sess|sid|auth|token|jwt|remember|login|csrf|xsrf)[\w.-]{0,30}=([^;\s"']{8,1000})/gi,
  },
  {
    rule: 'basic-pair',
    hint: 'passw',
    pattern:
      /\b(?:user(?:name)?|login|email)\s{0,2}[:=/]\s{0,2}\S{1,60}[\s,;/]{1,4}pass(?:word|wd)?\s{0,2}[:=/]\s{0,2}([^\s,;"']{3,80})/gi,
  },
  {
    rule: 'connection-field',
    hint: 'pwd=',
    pattern: /(?:;|^|["'\s])(?:pwd|password)\s{0,2}=\s{0,2}([^;"'\s]{3,100})\s{0,2}(?:;|["']|$)/gim,
  },
  {
    rule: 'connection-field',
    hint: 'password=',
    pattern: /(?:;|^|["'\s])(?:pwd|password)\s{0,2}=\s{0,2}([^;"'\s]{3,100})\s{0,2};/gim,
  },
  {
    rule: 'aws-secret',
    hint: 'aws',
    pattern: /aws[\w\-. ]{0,32}["'`]?[^\n]{0,24}?[=:,>|]{1,3}\s{0,4}["'`]?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
    random: true,
  },
  { rule: 'telegram-bot', hint: ':aa', pattern: /(?<![\w:])(\d{8,10}:AA[A-Za-z0-9_-]{32,34})(?![\w-])/g },
  {
    rule: 'discord-bot',
    hint: '.',
    pattern: /(?<![\w.-])([MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40})(?![\w-])/g,
  },
  { rule: 'mailchimp', hint: '-us1', pattern: /(?<![0-9a-z])([0-9a-f]{32}-us1\d?)(?!\w)/g },
  { rule: 'azure-ad', hint: 'q~', pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})/g },
  { rule: 'facebook-access', hint: '|', pattern: /(?<!\d)(\d{15,16}(?:\||%7C)[0-9a-z_-]{27,40})/gi },
];

/** Credentials known by the phrase around them: headers, command lines, hashes of password files, connection fields. */
export const credentialFormDetector: Detector = {
  name: 'credential-form',
  detect({ text, lower, sink }) {
    for (const form of FORMS) {
      if (!lower.includes(form.hint)) continue;
      form.pattern.lastIndex = 0;
      for (let match = form.pattern.exec(text); match !== null; match = form.pattern.exec(text)) {
        const value = match[1] ?? '';
        if (isPlaceholder(value) || (form.random === true && !looksRandom(value, 16))) continue;
        const start = match.index + match[0].lastIndexOf(value);
        sink.add(
          start,
          start + value.length,
          form.rule === 'netrc' || form.rule === 'flag' ? 'password' : 'secret',
          0.85,
          `secret:${form.rule}`,
        );
      }
    }
  },
};
