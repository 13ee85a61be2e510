/** Runs one task after the other, also after one that failed. Returns what the task does. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** For what is read, changed and put back: of two at once the second would put back what it had read before the first. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
