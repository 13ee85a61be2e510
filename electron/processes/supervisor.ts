import { SottoError } from '../../shared/errors.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import { createCircuit } from './circuit.ts';
import type { ChildExit, ChildHandle } from './fork-node.ts';

export interface SupervisorOptions {
  readonly start: () => ChildHandle;
  /** What a caller is told while the circuit is open. */
  readonly openCode: ErrorCode;
  /** A child that lived this long had started well: its death counts as the first failure. Milliseconds. */
  readonly settledAfter?: number;
  readonly onExit?: (exit: ChildExit, expected: boolean) => void;
}

/**
 * Keeps at most one child of a kind. It starts when it is next needed, never by itself; nothing is replayed.
 * The third failure in a row opens the circuit until `reset`.
 */
export interface Supervisor {
  readonly current: ChildHandle | undefined;
  /** The running child, or a new one. Throws `openCode` while the circuit is open. */
  ensure(): ChildHandle;
  /** Ends the child on purpose: no failure is counted. */
  stop(): void;
  reset(): void;
}

export function createSupervisor(options: SupervisorOptions): Supervisor {
  const circuit = createCircuit();
  const settledAfter = options.settledAfter ?? 30_000;
  let current: ChildHandle | undefined;
  let stopping: ChildHandle | undefined;

  function start(): ChildHandle {
    const child = options.start();
    const startedAt = performance.now();
    current = child;
    void child.exited.then((exit) => {
      if (current === child) current = undefined;
      const expected = stopping === child || exit.code === 0;
      if (expected || performance.now() - startedAt >= settledAfter) circuit.succeeded();
      if (!expected) circuit.failed();
      options.onExit?.(exit, expected);
    });
    return child;
  }

  return {
    get current() {
      return current;
    },
    ensure() {
      if (current !== undefined) return current;
      if (circuit.open) throw new SottoError(options.openCode);
      return start();
    },
    stop() {
      stopping = current;
      current?.kill();
      current = undefined;
    },
    reset: () => circuit.reset(),
  };
}
