import { Menu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { itemLook, popupLook } from './menu-look.ts';

interface SubmenuProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly children: ReactNode;
}

/** An item of a menu that opens another one beside it. */
export function Submenu({ icon: Icon, label, children }: SubmenuProps) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className={itemLook}>
        <Icon size={14} aria-hidden="true" className="text-ink-muted" />
        <span className="flex-1">{label}</span>
        <ChevronRight size={14} aria-hidden="true" className="text-ink-muted rtl:-scale-x-100" />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={2} className="z-50 outline-none">
          <Menu.Popup className={popupLook}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  );
}
