import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

import { protocol } from 'electron';
import type { Session } from 'electron';

import { answerPreview, PREVIEW_ORIGIN } from './preview-protocol.ts';

export const APP_ORIGIN = 'app://sotto';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
};

/** Nothing remote, no eval, nothing inline: positions are set through the CSSOM, which the policy does not restrict. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  // previews, which have a policy of their own: preview-protocol.ts
  `frame-src ${PREVIEW_ORIGIN}/`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), clipboard-read=()',
  'Cache-Control': 'no-store',
};

/** Must run before `app.whenReady()`. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** The page's own files, and nothing outside their folder, on `app://sotto/`; what previews run in on `app://preview/`. */
export function serveApp(session: Session, root: string, previews: string): void {
  session.protocol.handle('app', async (request) => {
    if (request.url.startsWith(`${PREVIEW_ORIGIN}/`)) return answerPreview(previews, request);
    const path = fileFor(root, request.url);
    if (path === null || request.method !== 'GET') return new Response(null, { status: 404, headers: HEADERS });
    try {
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      return new Response(await readFile(path), { headers: { ...HEADERS, 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404, headers: HEADERS });
    }
  });
}

/** The file under `root` that a URL names, or null. */
export function fileFor(root: string, url: string): string | null {
  let pathname: string;
  try {
    const parsed = new URL(url);
    if (parsed.host !== 'sotto') return null;
    pathname = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  if (pathname.includes('\0')) return null;
  const path = normalize(join(root, pathname === '/' ? 'index.html' : pathname));
  return path.startsWith(root.endsWith(sep) ? root : root + sep) ? path : null;
}
