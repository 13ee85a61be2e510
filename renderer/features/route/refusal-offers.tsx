import { useState } from 'react';

import { showSettings } from '../../app/view.ts';
import { Button } from '../../components/button.tsx';
import { useTurnMode } from '../chat/turn-mode.ts';
import { providerOf } from '../providers/provider-of.ts';
import { ConsentDialog } from '../providers/consent-dialog.tsx';
import { useProviders } from '../providers/provider-store.ts';
import { OverrideDialog } from './override-dialog.tsx';
import { offerWords } from './route-words.ts';
import type { PreviewParams, Refused, Shown } from './preview.ts';

export interface OfferActions {
  readonly answerHere: () => void;
  /** Confirmed, for what was shown. */
  readonly override: (shown: Shown) => void;
  readonly chooseModel: () => void;
  readonly edit: () => void;
}

interface RefusalOffersProps {
  /** The turn; null: nothing is written. */
  readonly params: PreviewParams | null;
  readonly refused: Refused;
  /** Out of date: the words have changed since. */
  readonly stale: boolean;
  readonly actions: OfferActions;
}

/** What a person can do about a refusal, each a button. */
export function RefusalOffers({ params, refused, stale, actions }: RefusalOffersProps) {
  const [confirming, setConfirming] = useState<PreviewParams | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const mode = useTurnMode();
  const providers = useProviders((state) => state.items);

  const readCard = (): void => {
    const asked = params?.modelId ?? (mode.kind === 'model' ? mode.modelId : null);
    const chosen = asked === null ? null : providerOf(asked, providers);
    setReading((chosen ?? providers.find(({ consentAt }) => consentAt === null))?.settings.id ?? null);
  };
  const read = providers.find(({ settings }) => settings.id === reading);
  const run: Readonly<Record<string, () => void>> = {
    'get-local-model': () => showSettings('models'),
    'answer-on-device': actions.answerHere,
    override: () => setConfirming(params),
    consent: readCard,
    'choose-model': actions.chooseModel,
    'edit-message': actions.edit,
  };
  return (
    <>
      {refused.offers.map((offer, index) => (
        <Button key={offer} look={index === 0 ? 'plain' : 'quiet'} disabled={stale} onClick={run[offer]}>
          {offerWords(offer)}
        </Button>
      ))}
      {read !== undefined && <ConsentDialog provider={read} onClose={() => setReading(null)} />}
      {confirming !== null && (
        <OverrideDialog
          params={confirming}
          sensitivity={refused.sensitivity}
          onClose={() => setConfirming(null)}
          onConfirm={(shown) => {
            setConfirming(null);
            actions.override(shown);
          }}
        />
      )}
    </>
  );
}
