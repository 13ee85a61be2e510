import type { ChildHandle } from './fork-node.ts';

/** A child for one task. Starting one ends the one before; how it ends says nothing about the next. */
export interface OneAtATime {
  readonly current: ChildHandle | undefined;
  ensure(): ChildHandle;
  stop(): void;
}

export function oneAtATime(start: () => ChildHandle): OneAtATime {
  let current: ChildHandle | undefined;
  function stop(): void {
    current?.kill();
    current = undefined;
  }
  return {
    get current() {
      return current;
    },
    ensure() {
      stop();
      const child = start();
      current = child;
      void child.exited.then(() => {
        if (current === child) current = undefined;
      });
      return child;
    },
    stop,
  };
}
