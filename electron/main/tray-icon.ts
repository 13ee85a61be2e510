import { nativeImage } from 'electron';
import type { NativeImage } from 'electron';

/** Samples per pixel and direction: enough for smooth edges at this size. */
const SAMPLES = 4;

/** Whether a point of the unit square is inked: a speech bubble with a keyhole, as on the program's icon. */
export function inked(x: number, y: number): boolean {
  const hole =
    (x - 0.5) ** 2 + (y - 0.4) ** 2 < 0.09 ** 2 || (Math.abs(x - 0.5) < 0.05 + (y - 0.4) * 0.12 && y > 0.4 && y < 0.62);
  if (hole) return false;
  const tail = y >= 0.7 && y < 0.95 && x > 0.24 && x < 0.24 + (0.95 - y) * 1.1;
  return tail || inRounded(x, y);
}

function inRounded(x: number, y: number): boolean {
  const [left, top, right, bottom, radius] = [0.06, 0.1, 0.94, 0.78, 0.22] as const;
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx ** 2 + dy ** 2 <= radius ** 2;
}

/** Drawn rather than loaded: crisp at every scale, and no file to be missed. A template image on macOS. */
export function trayIcon(dark: boolean): NativeImage {
  const image = nativeImage.createEmpty();
  const mac = process.platform === 'darwin';
  for (const scaleFactor of [1, 2]) {
    const size = (mac ? 18 : 22) * scaleFactor;
    image.addRepresentation({
      scaleFactor,
      width: size,
      height: size,
      buffer: bitmap(size, mac ? 0 : dark ? 235 : 60),
    });
  }
  if (mac) image.setTemplateImage(true);
  return image;
}

/** BGRA, premultiplied. `shade`: of all three colours, 0 to 255. */
function bitmap(size: number, shade: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let hits = 0;
      for (let i = 0; i < SAMPLES ** 2; i += 1) {
        const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
        if (inked(x, y)) hits += 1;
      }
      const alpha = Math.round((255 * hits) / SAMPLES ** 2);
      const ink = Math.round((shade * alpha) / 255);
      pixels.set([ink, ink, ink, alpha], (row * size + column) * 4);
    }
  }
  return pixels;
}
