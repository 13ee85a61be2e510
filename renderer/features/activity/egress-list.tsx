import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { TextField } from '../../components/text-field.tsx';
import { EgressRow } from './egress-row.tsx';
import { useEgress } from './use-egress.ts';

/** The ledger: every request that left this computer. */
export function EgressList() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const { items, nextCursor, error, more } = useEgress(query);
  const searched = query.trim() !== '';
  return (
    <>
      <p className="mb-4 text-chrome text-ink-muted">{t('activity.hint')}</p>
      <TextField
        label={t('activity.search')}
        hideLabel
        placeholder={t('activity.search')}
        value={query}
        maxLength={1000}
        onChange={(event) => setQuery(event.target.value)}
        className="mb-4"
      />
      {error !== null && <ErrorNote error={error} />}
      {items?.length === 0 && (
        <p role="status" className="border-t border-line pt-4 text-chrome">
          {searched ? t('activity.noneFound', { query: query.trim() }) : t('activity.none')}
        </p>
      )}
      {items !== null && items.length > 0 && (
        <ul
          aria-label={t('activity.list')}
          className="mb-4 divide-y divide-line rounded-surface border border-line bg-surface-raised"
        >
          {items.map((summary) => (
            <EgressRow
              key={summary.id}
              summary={summary}
              open={summary.id === openId}
              onOpenChange={(open) => setOpenId(open ? summary.id : null)}
            />
          ))}
        </ul>
      )}
      {nextCursor !== null && <Button onClick={more}>{t('activity.more')}</Button>}
    </>
  );
}
