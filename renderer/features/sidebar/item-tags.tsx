import { useTranslation } from 'react-i18next';

import { TagMark } from '../tags/tag-mark.tsx';
import { useTags } from '../tags/tag-store.ts';

/** Room for this many beside a title. */
const MOST = 3;

/** The shapes of a conversation's tags; their names are read aloud, and said by the menu. */
export function ItemTags({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const all = useTags((state) => state.items);
  const tags = all.filter(({ id }) => ids.includes(id));
  if (tags.length === 0) return null;
  const names = tags.map(({ name }) => name).join(', ');
  return (
    <span className="flex shrink-0 items-center gap-1" title={names}>
      {tags.slice(0, MOST).map(({ id, look }) => (
        <TagMark key={id} look={look} size={9} />
      ))}
      <span className="sr-only">{t('tags.of', { names })}</span>
    </span>
  );
}
