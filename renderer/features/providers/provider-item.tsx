import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { Provider } from '../../../shared/contract.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { ProviderDetails } from './provider-details.tsx';

interface ProviderItemProps {
  readonly provider: Provider;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function ProviderItem({ provider, open, onOpenChange }: ProviderItemProps) {
  const { t } = useTranslation();
  const { settings, models, consentAt, forbiddenBy } = provider;
  return (
    <li>
      <Collapsible.Root open={open} onOpenChange={onOpenChange}>
        <Collapsible.Trigger className="group flex w-full items-center gap-3 px-4 py-3 text-start hover:bg-hover focus-visible:-outline-offset-2">
          <ZoneMark zone={settings.zone} size={11} />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{settings.name}</span>
            <span className="block truncate text-meta text-ink-muted">
              {t(`zones.${settings.zone}`)} · {t('providers.models', { count: models.length })}
            </span>
          </span>
          <span className="shrink-0 text-meta text-ink-muted">
            {forbiddenBy === undefined
              ? t(consentAt === null ? 'providers.waiting' : 'providers.ready')
              : t('providerSettings.forbidden')}
          </span>
          <ChevronRight
            size={16}
            aria-hidden="true"
            className="shrink-0 text-ink-muted transition-transform group-data-panel-open:rotate-90 rtl:-scale-x-100"
          />
        </Collapsible.Trigger>
        <Collapsible.Panel>
          <ProviderDetails provider={provider} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
}
