type Rgb = readonly [number, number, number];

/** Colour pairs must differ by this much to be read (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;
/** The darkest and the lightest ground that the accent is written on, from tokens.css. */
const GROUNDS = { light: [0xf1, 0xee, 0xe7], dark: [0x2d, 0x2a, 0x28] } as const;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** A system's accent as it can be read here: lighter or darker than it was chosen, if it has to be. `#rrggbb`. */
export function readableAccent(accent: string, dark: boolean): { text: string; fill: string; fillHover: string } {
  const rgb = parse(accent);
  const text = towards(rgb, dark ? WHITE : BLACK, (one) => contrast(one, dark ? GROUNDS.dark : GROUNDS.light));
  const fill = towards(rgb, BLACK, (one) => contrast(one, WHITE));
  return { text: format(text), fill: format(fill), fillHover: format(mix(fill, BLACK, 0.12)) };
}

function towards(from: Rgb, end: Rgb, contrastOf: (rgb: Rgb) => number): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(from, end, share);
    if (contrastOf(mixed) >= ENOUGH) return mixed;
  }
  return end;
}

const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  [0, 1, 2].map((i) => Math.round((a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share)) as unknown as Rgb;

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const parse = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const format = (rgb: Rgb): string => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
