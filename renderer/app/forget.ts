const resets = new Set<() => void>();

/** A store that holds a person's words registers how to empty itself. */
export function onForget(reset: () => void): void {
  resets.add(reset);
}

/** Empties every such store: on lock nothing readable stays in the page. */
export function forget(): void {
  for (const reset of resets) reset();
}
