import type { Detector } from '../detect-context.ts';
import { splitWords } from '../labels/words.ts';

const NETWORKS =
  'instagram insta ig twitter tiktok telegram snapchat snap discord skype github reddit venmo steam psn xbox gamertag twitch';
const ACCOUNTS = 'user username login account benutzer nutzer utilisateur usuario utente gebruiker';
const FIELDS = 'user usr login acct owner actor suser duser uid';

const OWNER = /\b(?:my|her|his|their|our|mein|meine|mon|mi|mio|mijn) $/i;
/** After a network's name, where it is said whose it is: "insta is", "Twitter handle:". */
const OWNED = /\w+(?:[- ](?:name|user|id|handle|account))?(?: is| ist| est| es| è|:) /iy;
/** After one that is nobody's yet: "Steam name", "PSN:". */
const NAMED = /\w+(?:[- ](?:name|user(?:name)?|id|tag|handle|nick)(?: is| ist|:)?| ?:) /iy;
const KNOWN_AS = /\w+ (?:me|him|her|them) (?:as|under) /iy;
/** A login after such a word is somebody's where it is written like "p.hartwig" or "mjohnson42". */
const WORD = /\w+ "?/y;
/** Fields of logs (key=value) that hold a login. */
const FIELD = /\w+="?/y;
const SSH = /\w+ (?:-\w \S{1,40} ){0,3}(?=[a-z][\w.-]{1,31}@)/iy;

const JOINED = /(?=[\w.-]{0,31}[\d._-])[A-Za-z][\w.-]{1,30}\w/y;
const LOGIN = /(?:[a-z]{1,12}\.[a-z]{3,20}|[a-z]{5,16}\d{1,4})(?![\w(@/-]|\.\w)/y;
const NOT_LOGIN =
  /^(?:self|this|req|request|res|response|config|cfg|conf|env|args?|params?|data|obj|users?|session|auth|oauth|ctx|context|event|props|state|process|os|settings|options|current|models?|db|app|api|form|input|row|item|nobody|system|service|svc|local|default|django|node|flask|window|document|math|json|python|postgres|angular|bootstrap|windows|level|version|field|column|number|value|sample|example|test\w*|demo|guest|admin|root|git|ubuntu|debian|you|me|ec2-user|deploy|pi)(?:[._\d]|$)|\.(?:js|ts|jsx|tsx|py|rb|go|rs|java|com|org|net|json|xml|txt|html|css|exe|yml|yaml|toml|log|csv|conf|name|email|id|length|username|role|get)$/i;

const SSH_LOGIN = /[\w.-]+(?=@)/y;

interface Lead {
  readonly pattern: RegExp;
  readonly value: RegExp;
  readonly rule: string;
  readonly fits?: (text: string, word: number, start: number, end: number) => boolean;
}

const OWNED_LEAD: Lead = { pattern: OWNED, value: JOINED, rule: 'context:network', fits: isOwned };
const NAMED_LEAD: Lead = { pattern: NAMED, value: JOINED, rule: 'context:network' };
const KNOWN_LEAD: Lead = { pattern: KNOWN_AS, value: JOINED, rule: 'context:network' };
const WORD_LEAD: Lead = { pattern: WORD, value: LOGIN, rule: 'context:login' };
const FIELD_LEAD: Lead = { pattern: FIELD, value: LOGIN, rule: 'context:log-user', fits: isLogLine };
const SSH_LEAD: Lead = { pattern: SSH, value: SSH_LOGIN, rule: 'context:ssh' };

/** By the hash of the word that each begins with, so that a text without such words costs one look-up a word. */
const LEADS = new Map<number, Lead[]>();
for (const [words, ...leads] of [
  [NETWORKS, OWNED_LEAD, NAMED_LEAD],
  [ACCOUNTS, WORD_LEAD],
  [FIELDS, FIELD_LEAD],
  ['find add follow reach know', KNOWN_LEAD],
  ['ssh scp sftp', SSH_LEAD],
] as const) {
  for (const word of words.split(' ')) {
    const hash = splitWords(word).hashes[0] ?? 0;
    LEADS.set(hash, [...(LEADS.get(hash) ?? []), ...leads]);
  }
}

/** Account names without a mark of their own: told by the words before, in logs, and before an ssh host. */
export const loginNameDetector: Detector = {
  name: 'login-name',
  detect({ text, words, sink }) {
    for (let at = 0; at < words.count; at++) {
      const leads = LEADS.get(words.hashes[at] ?? 0);
      const word = words.starts[at] ?? 0;
      if (leads === undefined || (word > 0 && /[\w.-]/.test(text.charAt(word - 1)))) continue;
      for (const { pattern, value, rule, fits } of leads) {
        pattern.lastIndex = word;
        if (!pattern.test(text)) continue;
        const start = pattern.lastIndex;
        value.lastIndex = start;
        const login = value.exec(text)?.[0];
        if (login === undefined || NOT_LOGIN.test(login)) continue;
        const end = start + login.length;
        if (fits?.(text, word, start, end) !== false) sink.add(start, end, 'username', 0.6, rule);
      }
    }
  },
};

function isOwned(text: string, word: number): boolean {
  return OWNER.test(text.slice(Math.max(0, word - 8), word));
}

/** Another key=value beside it, and nothing of code after it. */
function isLogLine(text: string, word: number, _start: number, end: number): boolean {
  if (/^["']?[();{]/.test(text.slice(end, end + 2))) return false;
  return (
    /^["']?[ ,;]{1,2}[\w.-]{1,24}=\S/.test(text.slice(end, end + 30)) ||
    /[\w.-]=[^\s=]{1,60} ?$/.test(text.slice(Math.max(0, word - 64), word)) ||
    /\d\d:\d\d:\d\d[^\n]{0,100}$/.test(text.slice(Math.max(0, word - 120), word))
  );
}
