import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';

import { cx } from './class-names.ts';
import { itemLook, popupLook } from './menu-look.ts';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly Option<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly className?: string;
}

/** One of a few. */
export function Choice<V extends string>({ label, options, value, onChange, className }: ChoiceProps<V>) {
  return (
    <Select.Root items={options} value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <Select.Trigger
        aria-label={label}
        className={cx(
          'inline-flex min-h-8 min-w-36 items-center justify-between gap-2 rounded-control border border-line-strong bg-surface-raised px-2.5 text-chrome hover:bg-hover',
          className,
        )}
      >
        <Select.Value className="truncate" />
        <Select.Icon>
          <ChevronsUpDown size={14} aria-hidden="true" className="text-ink-muted" />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Select.Popup className={cx(popupLook, 'min-w-(--anchor-width)')}>
            <Select.List>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value} className={itemLook}>
                  <span className="flex w-4 shrink-0 justify-center">
                    <Select.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Select.ItemIndicator>
                  </span>
                  <Select.ItemText className="truncate">{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
