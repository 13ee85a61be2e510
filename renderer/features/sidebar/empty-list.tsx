import { useTranslation } from 'react-i18next';

import { EVERYTHING, filterConversations } from './conversation-store.ts';
import type { ListFilter } from './conversation-store.ts';

export function EmptyList({ filter }: { readonly filter: ListFilter }) {
  const { t } = useTranslation();
  const all = !filter.archived && filter.tagId === null;
  return (
    <div className="px-2 pt-4 text-chrome text-ink-muted">
      <p>{t(filter.archived ? 'organise.emptyArchive' : all ? 'sidebar.empty' : 'organise.emptyTag')}</p>
      {!all && (
        <button
          type="button"
          onClick={() => filterConversations(EVERYTHING)}
          className="mt-2 rounded-control text-accent hover:underline"
        >
          {t('organise.showAll')}
        </button>
      )}
    </div>
  );
}
