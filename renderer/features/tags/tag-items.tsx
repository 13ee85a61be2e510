import { Menu } from '@base-ui/react/menu';
import { Check, Minus, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { showDialog } from '../../app/view.ts';
import { itemLook } from '../../components/menu-look.ts';
import { TagMark } from './tag-mark.tsx';
import { useTags } from './tag-store.ts';

interface TagItemsProps {
  /** Whether all, some or none of the conversations have it. */
  readonly has: (id: string) => 'all' | 'some' | 'none';
  readonly onToggle: (id: string, on: boolean) => void;
}

/** The tags as items of a menu that stays open: giving three tags is one visit. */
export function TagItems({ has, onToggle }: TagItemsProps) {
  const { t } = useTranslation();
  const tags = useTags((state) => state.items);
  return (
    <>
      {tags.map(({ id, name, look }) => {
        const state = has(id);
        return (
          <Menu.CheckboxItem
            key={id}
            checked={state === 'all'}
            onCheckedChange={(on) => onToggle(id, on)}
            closeOnClick={false}
            className={itemLook}
          >
            <TagMark look={look} />
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {name}
            </span>
            <span className="flex w-4 shrink-0 justify-center text-ink-muted">
              {state === 'all' && <Check size={14} aria-hidden="true" />}
              {state === 'some' && <Minus size={14} aria-hidden="true" />}
            </span>
          </Menu.CheckboxItem>
        );
      })}
      {tags.length > 0 && <Menu.Separator className="mx-2 my-1 h-px bg-line" />}
      <Menu.Item className={itemLook} onClick={() => showDialog('tags')}>
        <Tags size={14} aria-hidden="true" className="text-ink-muted" />
        {t(tags.length === 0 ? 'tags.new' : 'tags.manage')}
      </Menu.Item>
    </>
  );
}
