import type { Route } from '../../../shared/contract.ts';
import { maxSensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Analyzer } from '../analysis/analyzer.ts';

export type Weigh = (texts: readonly string[]) => Promise<Pick<Route, 'sensitivity' | 'reasons'>>;

/** How sensitive all that a model would read is. */
export function createWeigher(analyzer: Analyzer): Weigh {
  const known = new Map<string, Sensitivity>();
  return async (texts) => {
    const fresh = [...new Set(texts)].filter((text) => !known.has(text));
    const analyses = await analyzer.analyze(fresh);
    for (const [index, text] of fresh.entries()) known.set(text, analyses[index]?.sensitivity ?? 'restricted');
    // earlier turns are weighed again with every one: what has been weighed is remembered, in memory only
    const wanted = new Set(texts);
    for (const text of known.keys()) if (!wanted.has(text)) known.delete(text);
    let worst: Sensitivity = 'public';
    for (const sensitivity of known.values()) worst = maxSensitivity(worst, sensitivity);
    return { sensitivity: worst, reasons: [{ code: 'on-device-model', values: {} }] };
  };
}
