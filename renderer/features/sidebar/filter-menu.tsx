import { Menu } from '@base-ui/react/menu';
import { Archive, Check, ChevronDown, MessagesSquare, Tags } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { showDialog } from '../../app/view.ts';
import { formatNumber } from '../../components/format.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { TagMark } from '../tags/tag-mark.tsx';
import { useTags } from '../tags/tag-store.ts';
import { EVERYTHING, filterConversations, useConversations } from './conversation-store.ts';

const ALL = 'all';
const ARCHIVE = 'archive';

/** Which conversations the list shows: all, what is archived, or what has a tag. */
export function FilterMenu() {
  const { t } = useTranslation();
  const filter = useConversations((state) => state.filter);
  const tags = useTags((state) => state.items);
  const tag = tags.find(({ id }) => id === filter.tagId);
  const value = filter.archived ? ARCHIVE : (filter.tagId ?? ALL);
  // a tag that is gone shows nothing for ever
  useEffect(() => {
    if (filter.tagId !== null && tag === undefined) filterConversations(EVERYTHING);
  }, [filter.tagId, tag]);

  const choose = (next: string): void => {
    if (next === ALL) filterConversations(EVERYTHING);
    else if (next === ARCHIVE) filterConversations({ archived: true, tagId: null });
    else filterConversations({ archived: false, tagId: next });
  };

  return (
    <Menu.Root>
      <Menu.Trigger className="mx-2.5 flex h-7 items-center gap-1.5 rounded-control px-2 text-meta text-ink-muted hover:bg-hover hover:text-ink data-popup-open:bg-selected data-popup-open:text-ink">
        {/* what is read on the button is part of its name: whoever speaks to the computer says it */}
        <span className="sr-only">{t('organise.filter')}</span>
        {filter.archived && <Archive size={12} aria-hidden="true" />}
        {tag !== undefined && <TagMark look={tag.look} />}
        <span dir="auto" className="truncate">
          {filter.archived ? t('organise.archive') : (tag?.name ?? t('organise.all'))}
        </span>
        <ChevronDown size={12} aria-hidden="true" className="shrink-0" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup className={popupLook}>
            <Menu.RadioGroup value={value} onValueChange={choose}>
              <Row value={ALL} name={t('organise.all')} icon={<MessagesSquare size={14} aria-hidden="true" />} />
              <Row value={ARCHIVE} name={t('organise.archive')} icon={<Archive size={14} aria-hidden="true" />} />
              {tags.length > 0 && <Menu.Separator className="mx-2 my-1 h-px bg-line" />}
              {tags.map(({ id, name, look, conversations }) => (
                <Row
                  key={id}
                  value={id}
                  name={name}
                  icon={<TagMark look={look} />}
                  note={formatNumber(conversations)}
                />
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="mx-2 my-1 h-px bg-line" />
            <Menu.Item className={itemLook} onClick={() => showDialog('tags')}>
              <span className="flex w-4 justify-center text-ink-muted">
                <Tags size={14} aria-hidden="true" />
              </span>
              {t('tags.manage')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface RowProps {
  readonly value: string;
  readonly name: string;
  readonly icon: React.ReactNode;
  readonly note?: string;
}

function Row({ value, name, icon, note }: RowProps) {
  return (
    <Menu.RadioItem value={value} closeOnClick className={itemLook}>
      <span className="flex w-4 shrink-0 justify-center text-ink-muted">{icon}</span>
      <span dir="auto" className="max-w-60 min-w-0 flex-1 truncate">
        {name}
      </span>
      {note !== undefined && <span className="text-meta text-ink-muted tabular-nums">{note}</span>}
      <span className="flex w-4 shrink-0 justify-center">
        <Menu.RadioItemIndicator>
          <Check size={14} aria-hidden="true" />
        </Menu.RadioItemIndicator>
      </span>
    </Menu.RadioItem>
  );
}
