import { disarm } from './disarm.ts';
import { pictureSize } from './picture-size.ts';
import { receive } from './receive.ts';
import { showInside, showPicture } from './show-inside.ts';

const PAGE = ':root{color-scheme:light;background:#fff;font:15px/1.5 system-ui,sans-serif}body{margin:16px}';
const PICTURE = 'html{color-scheme:light;background:#fff}';

// HTML and SVG: drawn, never run.
receive(({ kind, text }) => {
  const page = disarm(text);
  if (kind === 'html') {
    showInside(page, PAGE);
    return { type: 'shown', width: 0, height: 0 };
  }
  const picture = page.querySelector('svg');
  if (picture === null) return { type: 'failed' };
  const size = pictureSize(picture);
  showPicture(page, picture, size, PICTURE);
  return { type: 'shown', ...size };
});
