import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { takesPrefix } from '../../../shared/domain/takes-prefix.ts';
import { Button } from '../../components/button.tsx';
import { providerOf } from '../providers/provider-of.ts';
import { useProviders } from '../providers/provider-store.ts';
import { continueAnswer } from './turns.ts';

/** Says what it does: a model that can't go on inside its answer is asked for the rest in a message of its own. */
export function ContinueButton({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const providers = useProviders((state) => state.items);
  const { lineage } = message;
  const apart = lineage !== null && lineage.zone !== 'device' && !goesOn(lineage.modelId);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button onClick={() => void continueAnswer(message)}>
        {t(apart ? 'chat.continueInMessage' : 'chat.continue')}
      </Button>
      {apart && <span className="text-meta text-ink-muted">{t('chat.continueInMessageHint')}</span>}
    </span>
  );

  function goesOn(modelId: string): boolean {
    const provider = providerOf(modelId, providers);
    return provider !== null && takesPrefix(provider.settings.kind, modelId.slice(modelId.indexOf('/') + 1));
  }
}
