import type { Detector } from '../detect-context.ts';

const DATA_SCHEMES =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|jdbc|ldap|ldaps|ftp|sftp|smb|smtp|smtps|imap|clickhouse|cassandra|couchdb|neo4j|bolt|snowflake|kafka|nats|mqtt|cockroachdb)\b/i;
const PRIVATE_HOST =
  /^(?:10\.\d{1,3}\.\d{1,3}\.\d{1,3}|192\.168\.\d{1,3}\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}|[a-z0-9.-]{1,80}\.(?:internal|local|lan|corp|intranet|intra|private|home|home\.arpa)|[a-z]{2,20}-?\d{1,4}|[a-z]{2,20}(?:-[a-z0-9]{2,20}){1,4}|intranet|jenkins|gitlab|confluence|jira|grafana|sharepoint|wiki)$/i;
const PLACEHOLDER_PART =
  /^(?:\$|<|\{|%|\*{2,}|x{3,}|\.{3}|(?:your|my|some|the)[-_]?\w*|user(?:name)?|pass(?:word|wd)?|pwd|secret|token|key|login|host)\b|^\[|[{}<>]|^$/i;
const END = /[\s"'`<>|\\^]/;
const MAX_URL = 2048;

/** URLs that carry a user name and password, or name a host of a private network. Ordinary URLs stay. */
export const urlDetector: Detector = {
  name: 'url',
  detect({ text, sink }) {
    let runEnd = 0;
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
      let start = at;
      while (start > 0 && at - start < 24 && /[A-Za-z0-9+.\-:]/.test(text.charAt(start - 1))) start--;
      while (start < at && !/[A-Za-z]/.test(text.charAt(start))) start++;
      if (start === at) continue;
      if (runEnd <= at) {
        runEnd = at + 3;
        while (runEnd < text.length && !END.test(text.charAt(runEnd))) runEnd++;
      }
      let end = Math.min(runEnd, at + MAX_URL);
      while (end > at + 3 && /[.,;:!?)\]}]/.test(text.charAt(end - 1))) end--;
      const authority = /^[^/?#]{0,400}/.exec(text.slice(at + 3, end))?.[0] ?? '';
      const userEnd = text.slice(at + 3, Math.min(end, at + 256)).lastIndexOf('@');
      const credentials = authority.includes('@')
        ? authority.lastIndexOf('@')
        : slashyPassword(text, at + 3, end, userEnd);
      if (credentials > 0) {
        const info = text.slice(at + 3, at + 3 + credentials);
        const colon = info.indexOf(':');
        const password = colon < 0 ? info : info.slice(colon + 1);
        if (colon >= 0 ? !isPlaceholder(password, text.slice(at + 3 + credentials + 1, end)) : info.length >= 16) {
          const type = DATA_SCHEMES.test(text.slice(start, at)) ? 'connection-string' : 'url';
          sink.add(start, end, type, 0.95, 'pattern:url-credentials');
          continue;
        }
      }
      const host = (authority.slice(authority.lastIndexOf('@') + 1).split(':')[0] ?? '').toLowerCase();
      if (PRIVATE_HOST.test(host) && !/^localhost$|example/.test(host))
        sink.add(start, end, 'url', 0.65, 'pattern:url-private-host');
    }
  },
};

/** "scheme://user:pa/ss@host": a password may hold a slash or a hash where the text was written by hand. */
function slashyPassword(text: string, from: number, end: number, at: number): number {
  if (at < 0) return -1;
  const before = text.slice(from, from + at);
  return /^[\w.+-]{1,40}:[^\s@:]{3,60}$/.test(before) &&
    /^[\w.-]+(?::\d+)?(?:\/|\?|$)/.test(text.slice(from + at + 1, end)) &&
    !/^[\w.-]+:\d{2,5}\//.test(before)
    ? at
    : -1;
}

function isPlaceholder(password: string, host: string): boolean {
  if (PLACEHOLDER_PART.test(password)) return true;
  return /^(?:example|localhost:0|host)\b/i.test(host) && password.length < 5;
}
