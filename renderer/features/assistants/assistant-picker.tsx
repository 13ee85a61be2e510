import { Menu } from '@base-ui/react/menu';
import { Check, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { showSettings, useView } from '../../app/view.ts';
import { cx } from '../../components/class-names.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { configure, useTurnAssistant } from '../chat/turn-setup.ts';
import { AssistantIcon } from './assistant-icon.tsx';
import { assistantName } from './assistant-name.ts';
import { useAssistants } from './assistant-store.ts';

const NONE = '';

/** Who answers in this conversation, beside the model that does. */
export function AssistantPicker() {
  const { t } = useTranslation();
  const chosen = useTurnAssistant();
  const items = useAssistants((state) => state.items).filter(({ starter }) => starter?.hidden !== true);
  // one that was deleted or hidden still answers where it was chosen
  const gone = chosen !== null && !items.some(({ id }) => id === chosen.id);
  return (
    <Menu.Root>
      <Menu.Trigger className="flex min-h-7 max-w-50 min-w-0 items-center gap-1.5 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink data-popup-open:bg-selected">
        <span className="sr-only">{t('assistants.pick')}: </span>
        {chosen === null ? (
          <UserRound size={15} strokeWidth={1.75} aria-hidden="true" className="shrink-0" />
        ) : (
          <AssistantIcon icon={chosen.icon} />
        )}
        <span className={cx('truncate', chosen === null && 'sr-only')}>
          {chosen === null ? t('assistants.none') : assistantName(chosen)}
        </span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={6} className="z-50 outline-none">
          <Menu.Popup className={cx(popupLook, 'w-64 max-w-[calc(100vw-2rem)]')}>
            <Menu.RadioGroup
              value={chosen?.id ?? NONE}
              onValueChange={(id: string) => void configure({ assistantId: id === NONE ? null : id })}
            >
              <Item value={NONE} name={t('assistants.none')}>
                <UserRound size={15} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-ink-muted" />
              </Item>
              {[...(gone ? [chosen] : []), ...items].map((assistant) => (
                <Item key={assistant.id} value={assistant.id} name={assistantName(assistant)}>
                  <AssistantIcon icon={assistant.icon} />
                </Item>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="mx-2 my-1 h-px bg-line" />
            <Menu.Item className={itemLook} onClick={() => useView.setState({ panel: { kind: 'conversation' } })}>
              {t('assistants.setup')}
            </Menu.Item>
            <Menu.Item className={itemLook} onClick={() => showSettings('assistants')}>
              {t('assistants.manage')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface ItemProps {
  readonly value: string;
  readonly name: string;
  readonly children: ReactNode;
}

function Item({ value, name, children }: ItemProps) {
  return (
    <Menu.RadioItem value={value} closeOnClick className={itemLook}>
      {children}
      <span dir="auto" className="min-w-0 flex-1 truncate">
        {name}
      </span>
      <Menu.RadioItemIndicator>
        <Check size={14} aria-hidden="true" />
      </Menu.RadioItemIndicator>
    </Menu.RadioItem>
  );
}
