import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A host of its own, so that Chromium gives previews a process of their own: one that never ends holds nobody up. */
export const PREVIEW_ORIGIN = 'app://preview';

/** `plain` is for HTML and SVG, `diagram` for mermaid; each is one script. */
const PAGES = ['plain', 'diagram'] as const;

/**
 * What a preview may do: run its one script, which has no network and no origin, and style itself. A page shown inside
 * inherits this. `sandbox` is here too, so that the page is harmless however it is embedded.
 */
const policy = (page: string): string =>
  [
    "default-src 'none'",
    `script-src ${PREVIEW_ORIGIN}/${page}.js`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors app://sotto',
    'sandbox allow-scripts',
  ].join('; ');

const headers = (page: string, type: string): Record<string, string> => ({
  'Content-Type': type,
  'Content-Security-Policy': policy(page),
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  // a frame without an origin is another site than the one its script comes from
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), clipboard-read=(), clipboard-write=(), fullscreen=(), autoplay=()',
  'Cache-Control': 'no-store',
});

export function isPreviewPage(url: string): boolean {
  return url === 'about:srcdoc' || PAGES.some((page) => url === `${PREVIEW_ORIGIN}/${page}`);
}

/** Answers for `app://preview/`: two pages and their scripts, which lie in `folder`; nothing else is there. */
export async function answerPreview(folder: string, request: Request): Promise<Response> {
  for (const page of PAGES) {
    if (request.method !== 'GET') break;
    if (request.url === `${PREVIEW_ORIGIN}/${page}`) {
      const html = `<!doctype html><meta charset="utf-8"><title>${page}</title><style>${LOOK}</style><script defer src="${PREVIEW_ORIGIN}/${page}.js"></script>`;
      return new Response(html, { headers: headers(page, 'text/html; charset=utf-8') });
    }
    if (request.url === `${PREVIEW_ORIGIN}/${page}.js`) {
      const script = await readFile(join(folder, `${page}.js`));
      return new Response(script, { headers: headers(page, 'text/javascript; charset=utf-8') });
    }
  }
  return new Response(null, { status: 404 });
}

const LOOK = 'html,body{margin:0;height:100%;overflow:hidden}iframe{border:0;width:100%;height:100%;display:block}';
