import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { AddProviderDialog } from './add-provider-dialog.tsx';
import { ProviderItem } from './provider-item.tsx';
import { askForProvider, openProvider, reloadProviders, useProviders } from './provider-store.ts';

/** Everybody that words may be sent to. */
export function ProvidersPage() {
  const { t } = useTranslation();
  const { items, loaded, error, openId, adding } = useProviders();
  const locked = usePolicyEntry('providers.userMayAdd')?.value === 'false';
  useEffect(() => {
    void reloadProviders();
    return () => {
      openProvider(null);
      askForProvider(false);
    };
  }, []);
  return (
    <>
      {error !== null && <ErrorNote error={error} />}
      {loaded && items.length === 0 && (
        <div className="mb-6 border-t border-line pt-4">
          <p className="font-medium">{t('providers.empty')}</p>
          <p className="text-chrome text-ink-muted">{t('providers.emptyHint')}</p>
        </div>
      )}
      {items.length > 0 && (
        <ul className="mb-6 divide-y divide-line rounded-surface border border-line bg-surface-raised">
          {items.map((provider) => (
            <ProviderItem
              key={provider.settings.id}
              provider={provider}
              open={provider.settings.id === openId}
              onOpenChange={(open) => openProvider(open ? provider.settings.id : null)}
            />
          ))}
        </ul>
      )}
      <Button
        look={items.length === 0 ? 'primary' : 'plain'}
        icon={<Plus size={15} aria-hidden="true" />}
        disabled={locked}
        onClick={() => askForProvider(true)}
      >
        {t('providers.add')}
      </Button>
      {locked && (
        <div className="mt-2 text-meta text-ink-muted">
          {t('providerSettings.mayNotAdd')}
          <LockedNote />
        </div>
      )}
      {adding && !locked && loaded && <AddProviderDialog onClose={() => askForProvider(false)} />}
    </>
  );
}
