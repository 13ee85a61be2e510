import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown, Paperclip } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CallResult } from '../../../shared/contract.ts';
import type { SearchFilters } from '../../../shared/contract/conversations.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import { ZONES } from '../../../shared/domain/zone.ts';
import { core } from '../../app/client/core.ts';
import { cx } from '../../components/class-names.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { TagMark } from '../tags/tag-mark.tsx';
import { useTags } from '../tags/tag-store.ts';
import { chipLook, chipOff, chipOn, FilterChoice } from './filter-choice.tsx';
import { isEmpty, withFilter } from './search-filters.ts';
import { WhenFilter } from './when-filter.tsx';

interface FilterRowProps {
  readonly filters: SearchFilters;
  readonly onChange: (filters: SearchFilters) => void;
}

/** What the search is narrowed to, in one line under the words. */
export function FilterRow({ filters, onChange }: FilterRowProps) {
  const { t } = useTranslation();
  const models = useAnsweredModels();
  const set = (change: Parameters<typeof withFilter>[1]): void => onChange(withFilter(filters, change));
  const archived = filters.archived === undefined ? undefined : filters.archived ? 'archived' : 'notArchived';
  return (
    <div
      role="group"
      aria-label={t('filters.label')}
      className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line px-3 py-1.5"
    >
      <FilterChoice
        name={t('filters.where')}
        value={filters.zone}
        onChange={(zone) => set({ zone })}
        options={ZONES.map((zone) => ({
          value: zone,
          label: t(`zones.${zone}`),
          mark: <ZoneMark zone={zone} size={9} />,
        }))}
      />
      {(models.length > 0 || filters.modelId !== undefined) && (
        <FilterChoice
          name={t('filters.model')}
          value={filters.modelId}
          onChange={(modelId) => set({ modelId })}
          options={models.map(({ modelId, modelName, zone }) => ({
            value: modelId,
            label: modelName,
            mark: <ZoneMark zone={zone} size={9} />,
          }))}
        />
      )}
      <FilterChoice
        name={t('filters.sensitivity')}
        value={filters.sensitivity}
        onChange={(sensitivity) => set({ sensitivity })}
        options={SENSITIVITIES.map((value) => ({ value, label: t(`filters.sensitivities.${value}`) }))}
      />
      <WhenFilter filters={filters} onChange={onChange} />
      <TagsFilter
        value={filters.tagIds ?? []}
        onChange={(ids) => set({ tagIds: ids.length === 0 ? undefined : ids })}
      />
      <FilterChoice
        name={t('filters.archive')}
        value={archived}
        onChange={(value) => set({ archived: value === undefined ? undefined : value === 'archived' })}
        options={[
          { value: 'archived', label: t('filters.archived') },
          { value: 'notArchived', label: t('filters.notArchived') },
        ]}
      />
      <button
        type="button"
        aria-pressed={filters.hasAttachment === true}
        onClick={() => set({ hasAttachment: filters.hasAttachment === true ? undefined : true })}
        className={cx(chipLook, filters.hasAttachment === true ? chipOn : chipOff)}
      >
        <Paperclip size={11} aria-hidden="true" />
        {t('filters.file')}
      </button>
      {!isEmpty(filters) && (
        <button
          type="button"
          onClick={() => onChange({})}
          className="h-6 rounded-control px-1.5 text-meta text-accent hover:underline"
        >
          {t('filters.clear')}
        </button>
      )}
    </div>
  );
}

interface TagsFilterProps {
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

/** All that are chosen must be there. */
function TagsFilter({ value, onChange }: TagsFilterProps) {
  const { t } = useTranslation();
  const tags = useTags((state) => state.items);
  if (tags.length === 0) return null;
  const chosen = tags.filter(({ id }) => value.includes(id));
  const names = chosen.map(({ name }) => name).join(', ');
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={chosen.length === 0 ? t('filters.tag') : t('tags.of', { names })}
        className={cx(chipLook, chosen.length === 0 ? chipOff : chipOn)}
      >
        {chosen.map(({ id, look }) => (
          <TagMark key={id} look={look} size={9} />
        ))}
        <span dir="auto" className="truncate">
          {chosen.length === 0 ? t('filters.tag') : names}
        </span>
        <ChevronDown size={11} aria-hidden="true" className="shrink-0" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup className={popupLook}>
            {tags.map(({ id, name, look }) => (
              <Menu.CheckboxItem
                key={id}
                checked={value.includes(id)}
                closeOnClick={false}
                onCheckedChange={(on) => onChange(on ? [...value, id] : value.filter((one) => one !== id))}
                className={itemLook}
              >
                <TagMark look={look} />
                <span dir="auto" className="min-w-0 flex-1 truncate">
                  {name}
                </span>
                <span className="flex w-4 shrink-0 justify-center">
                  <Menu.CheckboxItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Menu.CheckboxItemIndicator>
                </span>
              </Menu.CheckboxItem>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** Who has answered so far, also who is gone by now. */
function useAnsweredModels(): CallResult<'search.models'>['items'] {
  const [items, setItems] = useState<CallResult<'search.models'>['items']>([]);
  useEffect(() => {
    let live = true;
    core.call('search.models', {}).then(
      (known) => live && setItems(known.items),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, []);
  return items;
}
