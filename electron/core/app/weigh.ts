import type { Route } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { maxSensitivity } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import { loadPrivacyAssets } from '../privacy-assets.ts';
import { createPrivacyEngine } from '../privacy/index.ts';
import type { PrivacyEngine } from '../privacy/index.ts';

export type Weigh = (texts: readonly string[]) => Promise<Pick<Route, 'sensitivity' | 'reasons'>>;

/** How sensitive all that a model would read is. The engine's weights are read when they are first needed. */
export function createWeigher(assetsFolder: string): Weigh {
  let engine: Promise<PrivacyEngine> | undefined;
  const known = new Map<string, Sensitivity>();

  return async (texts) => {
    engine ??= loadPrivacyAssets(assetsFolder).then((assets) => createPrivacyEngine(assets));
    const ready = await engine;
    let worst: Sensitivity = 'public';
    for (const text of texts) {
      let sensitivity = known.get(text);
      if (sensitivity === undefined) {
        const analysis = ready.analyze(text);
        if (analysis.state === 'failed') throw new SottoError('PRIVACY_ANALYSIS_FAILED');
        sensitivity = analysis.sensitivity;
        known.set(text, sensitivity);
      }
      worst = maxSensitivity(worst, sensitivity);
    }
    // earlier turns are weighed again with every one: what has been weighed is remembered, in memory only
    for (const text of known.keys()) if (!texts.includes(text)) known.delete(text);
    return { sensitivity: worst, reasons: [{ code: 'onDeviceModel', values: {} }] };
  };
}
