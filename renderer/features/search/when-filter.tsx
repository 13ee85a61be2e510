import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { SearchFilters } from '../../../shared/contract/conversations.ts';
import { cx } from '../../components/class-names.ts';
import { popupLook } from '../../components/menu-look.ts';
import { fieldLook } from '../../components/text-field.tsx';
import { chipLook, chipOff, chipOn } from './filter-choice.tsx';
import { DATE_PRESETS, dayStart, daysAgo, dayValue, whenWords, withFilter } from './search-filters.ts';
import type { DatePreset } from './search-filters.ts';

interface WhenFilterProps {
  readonly filters: SearchFilters;
  readonly onChange: (filters: SearchFilters) => void;
}

const PRESETS = Object.keys(DATE_PRESETS) as DatePreset[];

/** A span of days: one of the usual ones, or from and until. */
export function WhenFilter({ filters, onChange }: WhenFilterProps) {
  const { t } = useTranslation();
  const words = whenWords(filters);
  const set = (from: number | undefined, to: number | undefined): void => onChange(withFilter(filters, { from, to }));
  return (
    <Popover.Root>
      <Popover.Trigger
        aria-label={words === null ? t('filters.when') : `${t('filters.when')}: ${words}`}
        className={cx(chipLook, 'max-w-72', words === null ? chipOff : chipOn)}
      >
        <span className="truncate">{words ?? t('filters.when')}</span>
        <ChevronDown size={11} aria-hidden="true" className="shrink-0" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Popover.Popup className={cx(popupLook, 'w-64 p-2')}>
            <div className="mb-2 flex flex-wrap gap-1">
              <Preset label={t('filters.any')} onChoose={() => set(undefined, undefined)} />
              {PRESETS.map((name) => (
                <Preset
                  key={name}
                  label={t(`filters.presets.${name}`)}
                  onChoose={() => set(daysAgo(DATE_PRESETS[name], Date.now()), undefined)}
                />
              ))}
            </div>
            <Day
              label={t('filters.from')}
              value={dayValue(filters.from)}
              onChange={(value) => set(dayStart(value), filters.to)}
            />
            <Day
              label={t('filters.to')}
              value={dayValue(filters.to, 1)}
              onChange={(value) => set(filters.from, dayStart(value, 1))}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Preset({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  return (
    <Popover.Close onClick={onChoose} className={cx(chipLook, chipOff)}>
      {label}
    </Popover.Close>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label className="flex items-center justify-between gap-3 py-0.5">
      {label}
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={cx(fieldLook, 'w-40 py-1')}
      />
    </label>
  );
}
