/** How large a picture wants to be, in CSS pixels; where it does not say, as large as such pictures are by default. */
export function pictureSize(picture: Element): { readonly width: number; readonly height: number } {
  const box = (picture.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const said = (name: string): number => {
    const value = picture.getAttribute(name) ?? '';
    return /^\s*[\d.]+(px)?\s*$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  };
  const ratio = (box[2] ?? 0) > 0 && (box[3] ?? 0) > 0 ? (box[3] ?? 0) / (box[2] ?? 1) : Number.NaN;
  const width = firstSize(said('width'), box[2], 300);
  return { width, height: firstSize(said('height'), width * ratio, 150) };
}

function firstSize(...sizes: readonly (number | undefined)[]): number {
  return sizes.find((size) => size !== undefined && Number.isFinite(size) && size > 0) ?? 0;
}
