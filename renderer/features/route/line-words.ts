import type { Provider } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Zone } from '../../components/zone-mark.tsx';
import { providerOf } from '../providers/provider-of.ts';
import { blockedWords, refusalWords, whyHere } from './route-words.ts';
import type { Preview } from './preview.ts';

export interface LineWords {
  readonly text: string;
  /** `blocked`: it goes nowhere. Null: not known, or nothing in particular. */
  readonly mark: Zone | 'blocked' | null;
}

/** The one sentence about where a text would go. */
export function lineWords(preview: Preview, providers: readonly Provider[]): LineWords {
  if (preview.outcome === 'refused') {
    const why = blockedWords(preview.refusal);
    return { text: why === null ? refusalWords(preview.refusal) : t('leaving.line.blocked', { why }), mark: 'blocked' };
  }
  const { zone, modelId, modelName, reasons } = preview.route;
  if (zone === 'device') {
    // Without a provider everything stays, whatever it is about.
    const why = providers.length === 0 ? null : whyHere(reasons);
    return { text: why === null ? t('leaving.line.device') : t('leaving.line.deviceBecause', { why }), mark: zone };
  }
  const name = providerOf(modelId, providers)?.settings.name ?? modelName;
  const count = preview.replacements.length;
  if (count > 0) return { text: t('leaving.line.goesReplaced', { name, count }), mark: zone };
  const before = reasons.some(({ code }) => code === 'replaced');
  return { text: t(before ? 'leaving.line.goesReplacedBefore' : 'leaving.line.goes', { name }), mark: zone };
}
