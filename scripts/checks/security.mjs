import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';
import { filesUnder } from '../lib/sources.mjs';

/**
 * What has no place in code that ships, beyond what the linter and the layers refuse. Each is a line of the source; a
 * comment is none. `but`: files that may, for the reason beside them.
 */
export const RULES = [
  { what: 'a shell between us and a program', shape: /\bshell: (?:true|process)|(?<![.\w])(?:exec|execSync)\(/ },
  { what: 'code made from text', shape: /\beval\(|new Function\(|\bvm\.|from 'node:vm'|setTimeout\(['"`]/ },
  {
    what: 'a page made from text',
    shape: /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|dangerouslySet/,
  },
  { what: 'a weak hash or cipher', shape: /create(?:Hash|Hmac)\(['"](?:md5|sha1)['"]|\b(?:des|rc4|-ecb)\b['"]/i },
  { what: 'a certificate that is not checked', shape: /rejectUnauthorized: (?!true)|checkServerIdentity: \(\) =>/ },
  {
    what: 'a window with less around it',
    shape:
      /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false|webviewTag: true|enableRemoteModule/,
  },
  {
    what: 'a message to whoever listens',
    shape: /postMessage\([^)]*,\s*['"]\*['"]/,
    // the page's own window; a frame whose origin has no name to send to
    but: ['electron/preload/index.ts', 'renderer/features/markdown/preview-frame.tsx'],
  },
  { what: 'a debugger', shape: /\bdebugger\b;|--inspect|openDevTools/ },
  {
    what: 'a secret from a guessable source',
    shape: /Math\.random\(/,
    but: ['electron/core/providers/transport/transport.ts'],
  },
  { what: 'words on the console', shape: /\bconsole\.(?:log|info|debug|warn|error)\(/ },
  { what: 'plain text to a server', shape: /['"`]http:\/\/(?!localhost|127\.|www\.w3\.org|proxy\.corp\.example)/ },
];

const SHIPS = ['electron', 'renderer', 'shared'];
const NOT_SHIPPED = /^renderer\/dev/;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;

export async function security() {
  const found = [];
  for (const path of filesUnder(SHIPS)) {
    if (!/\.(?:tsx?|mjs)$/.test(path) || NOT_SHIPPED.test(path)) continue;
    for (const { line, what } of findingsIn(readFileSync(inRoot(path), 'utf8'), path))
      found.push(`${path}:${line}: ${what}`);
  }
  return { code: found.length === 0 ? 0 : 1, output: found.join('\n') };
}

/** Line numbers count from 1. */
export function findingsIn(text, path) {
  return text.split('\n').flatMap((line, at) => {
    if (COMMENT.test(line)) return [];
    return RULES.filter(({ shape, but = [] }) => shape.test(line) && !but.includes(path)).map(({ what }) => ({
      line: at + 1,
      what,
    }));
  });
}
