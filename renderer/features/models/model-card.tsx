import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { LocalModel } from '../../../shared/contract.ts';
import { useSettings } from '../settings/settings-store.ts';
import { ModelDetails } from './model-details.tsx';
import { ModelSummary } from './model-summary.tsx';

export function ModelCard({ model, isLoaded }: { readonly model: LocalModel; readonly isLoaded: boolean }) {
  const { t } = useTranslation();
  const isDefault = useSettings((state) => state.defaultModelId === model.id);
  const marks = [isDefault && t('settings.models.default'), isLoaded && t('settings.models.loaded')].filter(
    (mark) => mark !== false,
  );
  return (
    <li>
      <Collapsible.Root>
        <Collapsible.Trigger className="group flex w-full items-center gap-3 px-4 py-3 text-start hover:bg-hover focus-visible:-outline-offset-2">
          <span className="min-w-0 flex-1">
            <ModelSummary model={model} />
          </span>
          {marks.map((mark) => (
            <span key={mark} className="shrink-0 text-meta text-ink-muted">
              {mark}
            </span>
          ))}
          <ChevronRight
            size={16}
            aria-hidden="true"
            className="shrink-0 text-ink-muted transition-transform group-data-panel-open:rotate-90"
          />
        </Collapsible.Trigger>
        <Collapsible.Panel>
          <ModelDetails model={model} isDefault={isDefault} />
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
}
