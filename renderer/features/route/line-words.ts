import type { Provider } from '../../../shared/contract.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Zone } from '../../components/zone-mark.tsx';
import { providerOf } from '../providers/provider-of.ts';
import { blockedWords, reasonWords, refusalWords, whyHere } from './route-words.ts';
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
  const { route, replacements, instead } = preview;
  const { zone, modelId, modelName, reasons } = route;
  if (zone === 'device') {
    // Without a provider everything stays, whatever it is about.
    const why = providers.length === 0 ? null : whyHere(reasons);
    return { text: why === null ? t('leaving.line.device') : t('leaving.line.deviceBecause', { why }), mark: zone };
  }
  const name = providerOf(modelId, providers)?.settings.name ?? modelName;
  const near = reasons.find(({ code }) => code === 'near-budget');
  const line = near === undefined ? goesTo() : `${goesTo()} ${reasonWords(near)}`;
  // another model of the same service is in the details: the words go to nobody else
  const next = instead === null ? null : providerOf(instead.modelId, providers);
  if (instead === null || next?.settings.name === name) return { text: line, mark: zone };
  return { text: t('leaving.line.orElse', { line, name: next?.settings.name ?? instead.modelName }), mark: zone };

  function goesTo(): string {
    const count = replacements.length;
    if (count > 0) return t('leaving.line.goesReplaced', { name, count });
    const before = reasons.some(({ code }) => code === 'replaced');
    return t(before ? 'leaving.line.goesReplacedBefore' : 'leaving.line.goes', { name });
  }
}
