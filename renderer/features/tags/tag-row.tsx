import { Menu } from '@base-ui/react/menu';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Tag } from '../../../shared/contract/tags.ts';
import { TAG_LOOKS, TAG_NAME_LENGTH } from '../../../shared/domain/tag.ts';
import { Button } from '../../components/button.tsx';
import { formatNumber } from '../../components/format.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { deleteTag, updateTag } from './tag-actions.ts';
import { TagMark } from './tag-mark.tsx';

export function TagRow({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <li className="flex flex-wrap items-center gap-2 border-b border-line py-2 text-chrome">
        <p className="min-w-0 flex-1 break-words">
          {t('tags.removeAsk', { name: tag.name, count: tag.conversations })}
        </p>
        <Button look="quiet" autoFocus onClick={() => setAsking(false)}>
          {t('tags.keep')}
        </Button>
        <Button look="danger" onClick={() => void deleteTag(tag.id)}>
          {t('tags.removeGo')}
        </Button>
      </li>
    );
  }
  return (
    <li className="flex h-10 items-center gap-1 border-b border-line text-chrome">
      <LookMenu tag={tag} />
      <NameField tag={tag} />
      <span className="shrink-0 px-1 text-meta text-ink-muted tabular-nums">{formatNumber(tag.conversations)}</span>
      <IconButton
        label={t('tags.remove', { name: tag.name })}
        onClick={() => (tag.conversations === 0 ? void deleteTag(tag.id) : setAsking(true))}
      >
        <Trash2 size={14} aria-hidden="true" />
      </IconButton>
    </li>
  );
}

function LookMenu({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation();
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={t('tags.look', { name: tag.name })}
        className="flex size-7 shrink-0 items-center justify-center rounded-control hover:bg-hover data-popup-open:bg-selected"
      >
        <TagMark look={tag.look} size={12} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup className={popupLook}>
            <Menu.RadioGroup
              value={tag.look}
              onValueChange={(look: (typeof TAG_LOOKS)[number]) => void updateTag({ id: tag.id, look })}
            >
              {TAG_LOOKS.map((look) => (
                <Menu.RadioItem key={look} value={look} closeOnClick className={itemLook}>
                  <TagMark look={look} size={12} />
                  {t(`tags.looks.${look}`)}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Kept when the field is left or Enter is pressed; an empty name, or one that is taken, is put back. */
function NameField({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const commit = async (): Promise<void> => {
    const next = name?.trim() ?? '';
    if (next !== '' && next !== tag.name) await updateTag({ id: tag.id, name: next });
    setName(null);
  };
  return (
    <input
      aria-label={t('tags.name', { name: tag.name })}
      dir="auto"
      value={name ?? tag.name}
      maxLength={TAG_NAME_LENGTH}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) void commit();
        else if (event.key === 'Escape' && name !== null) {
          event.stopPropagation();
          setName(null);
        }
      }}
      className="h-7 min-w-0 flex-1 rounded-control bg-transparent px-1.5 hover:bg-hover focus-visible:outline-offset-0"
    />
  );
}
