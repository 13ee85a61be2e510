import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { cx } from '../../components/class-names.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';

export const chipLook =
  'inline-flex h-6 max-w-48 shrink-0 items-center gap-1 rounded-full border px-2 text-meta data-popup-open:bg-selected';
export const chipOff = 'border-line text-ink-muted hover:bg-hover hover:text-ink';
export const chipOn = 'border-line-strong bg-selected text-ink font-medium';

interface FilterOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly mark?: ReactNode;
}

interface FilterChoiceProps<V extends string> {
  readonly name: string;
  readonly options: readonly FilterOption<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
}

const ANY = '';

/** One filter of which one value can be chosen. What is chosen stands in its place. */
export function FilterChoice<V extends string>({ name, options, value, onChange }: FilterChoiceProps<V>) {
  const { t } = useTranslation();
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={chosen === undefined ? name : `${name}: ${chosen.label}`}
        className={cx(chipLook, chosen === undefined ? chipOff : chipOn)}
      >
        {chosen?.mark}
        <span dir="auto" className="truncate">
          {chosen?.label ?? name}
        </span>
        <ChevronDown size={11} aria-hidden="true" className="shrink-0" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup className={cx(popupLook, 'max-w-80')}>
            <Menu.RadioGroup
              value={value ?? ANY}
              onValueChange={(next: V | typeof ANY) => onChange(next === ANY ? undefined : next)}
            >
              <Row value={ANY} label={t('filters.any')} />
              {options.map((option) => (
                <Row key={option.value} {...option} />
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Row({ value, label, mark }: FilterOption<string>) {
  return (
    <Menu.RadioItem value={value} closeOnClick className={itemLook}>
      <span className="flex w-4 shrink-0 justify-center">{mark}</span>
      <span dir="auto" className="min-w-0 flex-1 truncate">
        {label}
      </span>
      <span className="flex w-4 shrink-0 justify-center">
        <Menu.RadioItemIndicator>
          <Check size={14} aria-hidden="true" />
        </Menu.RadioItemIndicator>
      </span>
    </Menu.RadioItem>
  );
}
