import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Mark } from '../score.ts';

/** What the bench asks of an engine, ours or a peer's. */
export interface BenchEngine {
  readonly name: string;
  /** Spans that the engine would replace. May be asynchronous: some peers are. */
  readonly marks: (text: string) => readonly Mark[] | Promise<readonly Mark[]>;
  /** How sensitive the text is, for engines that say. */
  readonly sensitivity?: (text: string) => Sensitivity;
}

/** An engine that cannot be had here, and why. */
export interface Unavailable {
  readonly name: string;
  readonly reason: string;
}
