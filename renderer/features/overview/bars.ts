/** Heights of bars in a chart. Whole numbers on the axis, the top at least one. */
export function scaleFor(counts: readonly number[]): {
  readonly top: number;
  readonly height: (count: number) => number;
} {
  const top = niceTop(Math.max(1, ...counts));
  // what is there is seen, however small beside the largest
  return { top, height: (count) => (count === 0 ? 0 : Math.max(2, (count / top) * 100)) };
}

function niceTop(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 5, 10].map((step) => step * unit).find((top) => top >= most) ?? most;
}
