import mermaid from 'mermaid';

import { diagramTheme } from './diagram-theme.ts';
import { disarm } from './disarm.ts';
import { pictureSize } from './picture-size.ts';
import { receive } from './receive.ts';
import { showPicture } from './show-inside.ts';

/** UTF-16 units, and lines between boxes: above these a layout takes minutes. */
const MOST_TEXT = 50_000;
const MOST_EDGES = 500;

const FIXED = ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering'];
const ALSO_FIXED = ['htmlLabels', 'fontFamily', 'themeCSS', 'dompurifyConfig', 'layout', 'deterministicIds'];

// Diagrams: the library runs here, where there is nothing to reach; its picture is shown in a frame without scripts.
receive(async ({ text, dark }) => {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    // the other engine is not shipped: vite.preview.config.ts
    layout: 'dagre',
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    suppressErrorRendering: true,
    maxTextSize: MOST_TEXT,
    maxEdges: MOST_EDGES,
    // a diagram's own settings must not loosen any of these
    secure: [...FIXED, ...ALSO_FIXED],
    ...diagramTheme(dark),
  });
  const { svg } = await mermaid.render('diagram', text);
  const page = disarm(svg);
  const picture = page.querySelector('svg');
  if (picture === null) return { type: 'failed' };
  const size = pictureSize(picture);
  picture.removeAttribute('style');
  const scheme = 'html,body{background:transparent}';
  showPicture(page, picture, size, scheme);
  return { type: 'shown', ...size };
});
