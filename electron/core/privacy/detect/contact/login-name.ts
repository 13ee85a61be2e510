import type { Detector } from '../detect-context.ts';

/** "my insta is", "Steam name", "find me as": an account on a network. Matched on text in lower case. */
const ON_NETWORK =
  /\b(?:(?:my|her|his|their|our|mein|meine|mon|mi|mio|mijn) (?:insta(?:gram)?|twitter|tiktok|telegram|snap(?:chat)?|discord|skype|github|reddit|venmo|ig)(?:[- ](?:name|user|id|handle|account))?(?: is| ist| est| es| è|:)|(?:steam|psn|xbox|instagram|insta|discord|gamertag|telegram|snapchat|skype|twitch|reddit)(?:[- ](?:name|user(?:name)?|id|tag|handle|nick) ?(?:is|ist|:)?| ?:)|(?:find|add|follow|reach|know) (?:me|him|her|them) (?:as|under)) /g;
/** A login after one of these words is somebody's where it is written like "p.hartwig" or "mjohnson42". */
const AFTER_WORD = /\b(?:user(?:name)?|login|account|benutzer|nutzer|utilisateur|usuario|utente|gebruiker) "?/g;
/** Fields of logs (key=value) that hold a login. */
const LOG_FIELD = /\b(?:user|usr|login|acct|owner|actor|suser|duser|uid)="?/g;
const SSH = /\bs(?:sh|cp|ftp) (?:-\w \S{1,40} ){0,3}([a-z][\w.-]{1,31})@/g;

const JOINED = /(?=[\w.-]{0,31}[\d._-])[A-Za-z][\w.-]{1,30}\w/y;
const LOGIN = /(?:[a-z]{1,12}\.[a-z]{3,20}|[a-z]{5,16}\d{1,4})(?![\w(@/-]|\.\w)/y;
const NOT_LOGIN =
  /^(?:self|this|req|request|res|response|config|cfg|conf|env|args?|params?|data|obj|users?|session|auth|oauth|ctx|context|event|props|state|process|os|settings|options|current|models?|db|app|api|form|input|row|item|nobody|system|service|svc|local|default|django|node|flask|window|document|math|json|python|postgres|angular|bootstrap|windows|level|version|field|column|number|value|sample|example|test\w*|demo|guest|admin|root|git|ubuntu|debian)(?:[._\d]|$)|\.(?:js|ts|jsx|tsx|py|rb|go|rs|java|com|org|net|json|xml|txt|html|css|exe|yml|yaml|toml|log|csv|conf|name|email|id|length|username|role|get|role)$/i;

/** Account names without a mark of their own: told by the words before, in logs, and before an ssh host. */
export const loginNameDetector: Detector = {
  name: 'login-name',
  detect({ text, lower, sink }) {
    const each = (lead: RegExp, value: RegExp, rule: string, fits: (end: number, start: number) => boolean): void => {
      lead.lastIndex = 0;
      for (let match = lead.exec(lower); match !== null; match = lead.exec(lower)) {
        const start = lead.lastIndex;
        value.lastIndex = start;
        const login = value.exec(text)?.[0];
        if (login === undefined || NOT_LOGIN.test(login) || !fits(start + login.length, match.index)) continue;
        sink.add(start, start + login.length, 'username', 0.6, rule);
      }
    };
    each(ON_NETWORK, JOINED, 'context:network', () => true);
    each(AFTER_WORD, LOGIN, 'context:login', () => true);
    each(LOG_FIELD, LOGIN, 'context:log-user', (end, start) => isLogLine(text, start, end));
    SSH.lastIndex = 0;
    for (let match = SSH.exec(lower); match !== null; match = SSH.exec(lower)) {
      const login = match[1] ?? '';
      const end = match.index + match[0].length - 1;
      if (!NOT_LOGIN.test(login) && !/^(?:user|you|ec2-user|deploy|pi|me|username)$/.test(login))
        sink.add(end - login.length, end, 'username', 0.6, 'context:ssh');
    }
  },
};

/** Another key=value beside it, and nothing of code after it. */
function isLogLine(text: string, start: number, end: number): boolean {
  if (/^["']?[();{]/.test(text.slice(end, end + 2))) return false;
  return (
    /^["']?[ ,;]{1,2}[\w.-]{1,24}=\S/.test(text.slice(end, end + 30)) ||
    /[\w.-]=[^\s=]{1,60} ?$/.test(text.slice(Math.max(0, start - 64), start)) ||
    /\d\d:\d\d:\d\d[^\n]{0,100}$/.test(text.slice(Math.max(0, start - 120), start))
  );
}
