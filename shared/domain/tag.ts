/** How a tag is told apart: each a shape with a colour of its own. Dots, rings and arcs belong to zones. */
export const TAG_LOOKS = ['square', 'diamond', 'triangle', 'hexagon', 'bar', 'plus'] as const;
export type TagLook = (typeof TAG_LOOKS)[number];

/** Characters of a tag's name. */
export const TAG_NAME_LENGTH = 40;

/** Two names that only differ by case or width are one tag. */
export function tagKey(name: string): string {
  return tidyTagName(name).toLowerCase();
}

export function tidyTagName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
