import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { formatBytes } from '../../components/format.ts';
import { Modal } from '../../components/modal.tsx';
import { OptionCard } from '../../components/option-card.tsx';
import { OptionList } from '../../components/option-list.tsx';
import type { FoundModel } from './found-model.ts';
import { ModelFacts } from './model-facts.tsx';
import { reloadModels } from './model-store.ts';

interface AddModelDialogProps {
  readonly found: FoundModel;
  readonly onClose: () => void;
  readonly onAgain: () => void;
}

export function AddModelDialog({ found, onClose, onAgain }: AddModelDialogProps) {
  const { t } = useTranslation();
  const [storage, setStorage] = useState<'in-place' | 'copied'>('in-place');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(found.error);
  const { facts } = found;

  const add = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await core.call('models.add', { path: found.path, storage });
      await reloadModels();
      onClose();
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      onClose={onClose}
      title={facts?.name ?? t('settings.models.addTitle')}
      description={<span className="font-mono text-meta break-all">{found.path}</span>}
      actions={
        <>
          <Button look="quiet" onClick={onAgain}>
            {t('onboarding.model.another')}
          </Button>
          {facts !== null && (
            <Button look="primary" busy={busy} onClick={() => void add()}>
              {t('onboarding.model.addThis')}
            </Button>
          )}
        </>
      }
    >
      <div className="space-y-4">
        {facts !== null && <ModelFacts facts={facts} />}
        {facts !== null && (
          <OptionList label={t('settings.models.storage')} value={storage} onChange={setStorage}>
            <OptionCard
              value="in-place"
              title={t('onboarding.model.keepInPlace')}
              hint={t('onboarding.model.keepInPlaceHint')}
            />
            <OptionCard
              value="copied"
              title={t('onboarding.model.copyIn')}
              hint={t('onboarding.model.copyInHint', { size: formatBytes(facts.sizeBytes) })}
            />
          </OptionList>
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Modal>
  );
}
