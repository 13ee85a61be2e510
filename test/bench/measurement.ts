/** One line of the table that `npm run bench` prints. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | '×' | 'tokens' | 'tokens/s' | 'messages' | 'messages/s' | 'MB';
  /** What it is held to; null: for information. */
  readonly bound: { readonly most: number } | { readonly least: number } | null;
}

export interface BenchOptions {
  /** A smaller data set and fewer repeats: minutes become seconds, and the figures become noisier. */
  readonly quick: boolean;
}

/** A file `test/bench/<name>.bench.ts` exports one of these as `bench`. It prints nothing. */
export type Bench = (options: BenchOptions) => Promise<readonly Measurement[]>;

/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
