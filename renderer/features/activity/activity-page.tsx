import { ToggleGroup } from '@base-ui/react/toggle-group';
import { Toggle } from '@base-ui/react/toggle';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AuditList } from './audit-list.tsx';
import { EgressList } from './egress-list.tsx';

const VIEWS = ['egress', 'audit'] as const;
type View = (typeof VIEWS)[number];

/** What left this computer, and what happened on it. */
export function ActivityPage() {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('egress');
  return (
    <>
      <ToggleGroup
        aria-label={t('audit.views.label')}
        value={[view]}
        onValueChange={([next]) => next !== undefined && setView(next)}
        className="mb-5 inline-flex gap-0.5 rounded-control border border-line bg-surface-sunken p-0.5"
      >
        {VIEWS.map((one) => (
          <Toggle
            key={one}
            value={one}
            className="min-h-7 rounded-[5px] px-3 text-chrome text-ink-muted data-pressed:bg-surface-raised data-pressed:font-medium data-pressed:text-ink data-pressed:ring-1 data-pressed:ring-line"
          >
            {t(`audit.views.${one}`)}
          </Toggle>
        ))}
      </ToggleGroup>
      {view === 'egress' ? <EgressList /> : <AuditList />}
    </>
  );
}
