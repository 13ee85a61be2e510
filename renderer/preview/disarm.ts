/** Elements that load, run, lead away or hold other pages. */
const REMOVED =
  'script, base, meta, link, iframe, frame, frameset, object, embed, portal, fencedframe, webview, noscript, applet';
/** Attributes that lead away, send or hold a page. */
const LEADS_AWAY = new Set(['ping', 'target', 'action', 'formaction', 'srcdoc', 'background', 'manifest', 'autofocus']);

/**
 * Parses what a model wrote without running or loading any of it, and takes out what could lead anywhere. The frame it
 * is shown in holds by itself (no script, no network, no navigation): this spares the person dead links and error pages.
 */
export function disarm(text: string): Document {
  const page = parse(text);
  for (const element of page.querySelectorAll(REMOVED)) element.remove();
  for (const template of page.querySelectorAll('template')) template.remove();
  for (const element of page.querySelectorAll('*')) {
    const link = ['a', 'area'].includes(element.localName);
    if (/^(animate|set)/i.test(element.localName) && /href$/i.test(element.getAttribute('attributeName') ?? '')) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      const plain = name.toLowerCase();
      const isAddress = /(^|:)(href|src|srcset|poster|data|cite)$/.test(plain);
      const stays = !link && /^\s*(#|data:image\/)/i.test(value);
      if (plain.startsWith('on') || LEADS_AWAY.has(plain) || (isAddress && !stays)) element.removeAttribute(name);
    }
  }
  return page;
}

/** A picture is XML, where every element may close itself; what is not well-formed is read as browsers read pages. */
function parse(text: string): Document {
  const bare = text.replace(/^\s*<\?xml[^>]*>/, '');
  const page = new DOMParser().parseFromString(bare, 'text/html');
  if (!/^\s*(<!--[\s\S]*?-->\s*)*<svg[\s>]/i.test(bare)) return page;
  const picture = new DOMParser().parseFromString(bare.trim(), 'image/svg+xml');
  if (picture.querySelector('parsererror') !== null) return page;
  page.body.replaceChildren(page.importNode(picture.documentElement, true));
  return page;
}
