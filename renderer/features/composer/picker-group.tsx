import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { itemLook } from '../../components/menu-look.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import type { Zone } from '../../components/zone-mark.tsx';

interface PickerGroupProps {
  readonly zone: Zone;
  readonly name: string;
  readonly divided: boolean;
  readonly children: ReactNode;
}

/** The models of one place. */
export function PickerGroup({ zone, name, divided, children }: PickerGroupProps) {
  return (
    <Menu.Group>
      {divided && <Menu.Separator className="mx-2 my-1 h-px bg-line" />}
      <Menu.GroupLabel className="flex items-center gap-1.5 px-2 pt-1 pb-1.5 text-meta text-ink-muted">
        <ZoneMark zone={zone} size={9} />
        {name}
      </Menu.GroupLabel>
      {children}
    </Menu.Group>
  );
}

interface PickerItemProps {
  readonly value: string;
  readonly name: string;
  readonly note: string;
}

export function PickerItem({ value, name, note }: PickerItemProps) {
  return (
    <Menu.RadioItem value={value} closeOnClick className={itemLook}>
      <span className="min-w-0 flex-1 truncate">{name}</span>
      <span className="shrink-0 text-meta text-ink-muted">{note}</span>
      <span className="flex w-4 shrink-0 justify-center">
        <Menu.RadioItemIndicator>
          <Check size={14} aria-hidden="true" />
        </Menu.RadioItemIndicator>
      </span>
    </Menu.RadioItem>
  );
}
