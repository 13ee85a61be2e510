import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { Modal } from '../../components/modal.tsx';
import { addParams, emptyForm, formProblem, OWN } from './provider-form.ts';
import { mayBeUntested } from './may-be-untested.ts';
import { useAllowedKinds } from './use-allowed-kinds.ts';
import { ProviderFields } from './provider-fields.tsx';
import { openFresh, openProvider, reloadProviders, useProviders } from './provider-store.ts';

/** Adds a provider whose key it takes. What comes next (reading its card, its models) is on the page. */
export function AddProviderDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const taken = useProviders((state) => state.items).map(({ settings }) => settings.id);
  const [form, setForm] = useState(() => emptyForm('openai', taken));
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const formId = useId();
  const kinds = useAllowedKinds();
  const problem = formProblem(form, taken);

  const add = async (test: boolean): Promise<void> => {
    setTried(true);
    if (problem !== null || busy) return;
    setBusy(true);
    setError(null);
    try {
      const params = { ...addParams(form), test };
      await core.call('providers.add', params);
      await reloadProviders();
      onClose();
      if (test) openFresh(params.id);
      else openProvider(params.id);
    } catch (thrown) {
      setError(asSottoError(thrown));
      setBusy(false);
    }
  };

  return (
    <Modal
      open
      onClose={onClose}
      title={t('providers.addTitle')}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {error !== null && mayBeUntested(error) && (
            <Button onClick={() => void add(false)}>{t('providerSettings.untested')}</Button>
          )}
          <Button look="primary" busy={busy} type="submit" form={formId}>
            {t('providers.addThis')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void add(true);
        }}
      >
        <Choice
          label={t('providers.kind')}
          className="w-full"
          value={form.preset}
          options={[
            ...PROVIDER_PRESETS.filter(({ kind }) => kinds === null || kinds.includes(kind)).map(({ id, name }) => ({
              value: id,
              label: name,
            })),
            { value: OWN, label: t('providers.own') },
          ]}
          onChange={(preset) => setForm({ ...emptyForm(preset, taken), key: form.key })}
        />
        <ProviderFields form={form} problem={tried ? problem : null} onChange={setForm} />
        {error !== null && <ErrorNote error={error} />}
        {error !== null && mayBeUntested(error) && (
          <p className="text-meta text-ink-muted">{t('providerSettings.untestedHint')}</p>
        )}
      </form>
    </Modal>
  );
}
