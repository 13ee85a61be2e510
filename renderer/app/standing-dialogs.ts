/** Dialogs with something in them that would be lost if the page went elsewhere. */
let standing = 0;
const listeners = new Set<() => void>();

/** One stands open until what is returned is called. */
export function standDialog(): () => void {
  standing += 1;
  return () => {
    standing -= 1;
    if (standing === 0) for (const listener of listeners) listener();
  };
}

export const dialogsStanding = (): boolean => standing > 0;

/** Called whenever the last of them has gone. */
export function onDialogsGone(listener: () => void): void {
  listeners.add(listener);
}
