import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

// The bug these catch: a colour changed by eye that some people can then no longer read.

type Rgb = readonly [number, number, number];
type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const sheet = readFileSync(new URL('../../../renderer/styles/base.css', import.meta.url), 'utf8');

function tokensOf(selector: string): Tokens {
  const body = css.split(selector)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]+);/gi)].map(([, name, value]) => [name, value]),
  );
}

function channels(hex: string): { rgb: Rgb; alpha: number } {
  const digits = hex.slice(1);
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const at = (index: number): number => Number.parseInt(long.slice(index, index + 2), 16);
  return { rgb: [at(0), at(2), at(4)], alpha: long.length === 8 ? at(6) / 255 : 1 };
}

/** A translucent colour as it looks on an opaque one. */
function over(top: string, base: Rgb): Rgb {
  const { rgb, alpha } = channels(top);
  return [0, 1, 2].map((i) => (rgb[i] ?? 0) * alpha + (base[i] ?? 0) * (1 - alpha)) as unknown as Rgb;
}

/** WCAG 2.2, relative luminance. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['surface', 'surface-side', 'surface-raised', 'surface-sunken'];
const washes = ['hover', 'selected'];
const texts = ['ink', 'ink-muted', 'accent', 'danger', 'warning'];
const tags = ['tag-square', 'tag-diamond', 'tag-triangle', 'tag-hexagon', 'tag-bar', 'tag-plus'];
const marks = ['zone-device', 'zone-private', 'zone-cloud', 'line-strong', ...tags];
const code = ['code-comment', 'code-keyword', 'code-string', 'code-number', 'code-title', 'code-type'];
const pairs = [
  ['on-accent', 'accent-fill'],
  ['on-accent', 'accent-fill-hover'],
  ['on-danger', 'danger-fill'],
  ['on-hit', 'hit'],
] as const;

describe.each([
  ['light', tokensOf(':root {')],
  ['dark', { ...tokensOf(':root {'), ...tokensOf(":root[data-theme='dark'] {") }],
])('%s theme', (theme, tokens) => {
  const rgb = (name: string, base: Rgb = [0, 0, 0]): Rgb => over(tokens[name] ?? '#f0f', base);

  it('was found in the style sheet', () => {
    expect(Object.keys(tokens).length).toBeGreaterThan(30);
  });

  it.each(surfaces)('has readable text on %s, also under the pointer and when chosen', (surface) => {
    const base = rgb(surface);
    for (const ground of [base, ...washes.map((wash) => rgb(wash, base))]) {
      for (const text of texts) expect(contrast(rgb(text), ground), text).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(surfaces)('has marks and edges of controls that can be told from %s', (surface) => {
    const base = rgb(surface);
    for (const mark of marks) expect(contrast(rgb(mark, base), base), mark).toBeGreaterThanOrEqual(3);
  });

  it('has readable code', () => {
    for (const name of code) expect(contrast(rgb(name), rgb('surface-sunken')), name).toBeGreaterThanOrEqual(4.5);
  });

  // a highlight can't use the tokens themselves, see base.css
  it('paints what a search has found in colours that are tokens', () => {
    const rules = sheet.split(theme === 'dark' ? ":root[data-theme='dark'] ::highlight(" : '\n  ::highlight(').slice(1);
    const [found, current] = rules.map((rule) => rule.split('}')[0] ?? '');
    expect(found).toContain(`background-color: ${tokens['hit']};\n    color: ${tokens['on-hit']};`);
    expect(current).toContain(`background-color: ${tokens['accent-fill']};`);
  });

  it.each(pairs)('has readable %s on %s', (text, fill) => {
    expect(contrast(rgb(text), rgb(fill))).toBeGreaterThanOrEqual(4.5);
  });
});
