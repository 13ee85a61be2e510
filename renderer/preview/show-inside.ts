/**
 * Shows a page in a frame inside this one: no scripts, no forms, no origin. It inherits this page's policy, under which
 * nothing is loaded and no frame goes anywhere.
 */
export function showInside(page: Document, style: string): void {
  const rules = page.createElement('style');
  rules.textContent = style;
  page.head.prepend(rules);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
  document.body.replaceChildren(frame);
}

const CENTRED =
  'html{height:100%}' +
  'body{margin:0;min-height:100%;display:grid;grid-template-columns:minmax(0,1fr);place-items:center;padding:16px;box-sizing:border-box}' +
  // without a height of its own it keeps its shape when it is made narrower, and nothing of it is cut off
  'svg{display:block;max-width:100%;height:auto}' +
  // the system's own are white on a dark ground
  '::-webkit-scrollbar{width:10px;height:10px}::-webkit-scrollbar-thumb{background:#8888;border-radius:5px}::-webkit-scrollbar-corner{background:transparent}';

/** One picture in the middle, at its own size or smaller. */
export function showPicture(
  page: Document,
  picture: Element,
  { width, height }: { readonly width: number; readonly height: number },
  style: string,
): void {
  if (!picture.hasAttribute('viewBox')) picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  page.body.replaceChildren(picture);
  showInside(page, CENTRED + style);
}
