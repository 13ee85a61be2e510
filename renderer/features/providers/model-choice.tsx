import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import type { ProviderModel } from '../../../shared/domain/provider.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextField } from '../../components/text-field.tsx';
import { toastError } from '../toasts/toasts.ts';
import { modelFacts } from './model-facts.ts';
import { offeredModels, typedModel } from './offered-models.ts';
import { reloadProviders, useProviders } from './provider-store.ts';

/** Longer lists can be filtered. */
const LONG = 12;

/** Which models of a provider may be chosen: picked from what it offers, or typed. Asking it tests the key as well. */
export function ModelChoice({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation();
  const { settings, models } = provider;
  const [offered, setOffered] = useState<readonly ProviderModel[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<SottoError | null>(null);
  const [filter, setFilter] = useState('');
  const [typed, setTyped] = useState('');

  const ask = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      setOffered((await core.call('providers.test', { id: settings.id })).models);
    } catch (thrown) {
      setError(asSottoError(thrown));
    }
    setBusy(false);
  };
  const fresh = useProviders(({ freshId }) => freshId === settings.id);
  // somebody who has just given a key wants to see what it opens
  useEffect(() => {
    if (fresh) void ask();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each that is added
  }, [fresh]);
  const keep = (next: readonly ProviderModel[]): void => {
    core.call('providers.setModels', { id: settings.id, models: [...next] }).then(reloadProviders, toastError);
  };
  const add = (): void => {
    const model = typedModel(typed, models);
    if (model === null) return;
    setTyped('');
    keep([...models, model]);
  };
  const all = offeredModels(models, offered ?? []);
  const shown = all.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(filter.trim().toLowerCase()));

  return (
    <section>
      <h3 className="font-semibold">{t('providers.modelList')}</h3>
      <p className="mb-2 text-meta text-ink-muted">
        {t(all.length === 0 ? 'providers.noModels' : 'providers.modelsHint')}
      </p>
      {all.length > LONG && (
        <TextField
          label={t('providers.filter')}
          hideLabel
          placeholder={t('providers.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          className="mb-2"
        />
      )}
      {shown.length > 0 && (
        <ul className="mb-3 max-h-60 space-y-1.5 overflow-y-auto p-0.5">
          {shown.map((model) => (
            <li key={model.id}>
              <CheckRow
                label={model.name}
                hint={modelFacts(model)}
                checked={models.some(({ id }) => id === model.id)}
                onChange={(on) => keep(on ? [...models, model] : models.filter(({ id }) => id !== model.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Button busy={busy} onClick={() => void ask()}>
          {t('providers.ask')}
        </Button>
        <TextField
          label={t('providers.typed')}
          hideLabel
          placeholder={t('providers.typed')}
          value={typed}
          maxLength={300}
          spellCheck={false}
          onChange={(event) => setTyped(event.target.value)}
          className="min-w-40 flex-1"
        />
        <Button type="submit" disabled={typedModel(typed, models) === null}>
          {t('providers.addModel')}
        </Button>
      </form>
      <div role="status" className="mt-2">
        {offered !== null && error === null && (
          <p className="text-meta text-ink-muted">{t('providers.answered', { count: offered.length })}</p>
        )}
      </div>
      {error !== null && <ErrorNote error={error} />}
    </section>
  );
}
