import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { showSettings } from '../../app/view.ts';
import { cx } from '../../components/class-names.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { chooseModel, useTurnModel } from '../chat/turn-model.ts';
import { isUsable } from '../models/is-usable.ts';
import { useModels } from '../models/model-store.ts';

interface ModelPickerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** A second slash means that a slash was meant. */
  readonly onSlash: () => void;
}

export function ModelPicker({ open, onOpenChange, onSlash }: ModelPickerProps) {
  const { t } = useTranslation();
  const model = useTurnModel();
  const models = useModels((state) => state.items).filter(isUsable);
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger className="flex min-h-7 max-w-80 min-w-0 items-center gap-1 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink data-popup-open:bg-selected">
        <span className="sr-only">{t('composer.model')}: </span>
        <span className="truncate">{model?.name ?? t('composer.chooseModel')}</span>
        <ChevronDown size={14} aria-hidden="true" className="shrink-0" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={6} className="z-50 outline-none">
          <Menu.Popup
            onKeyDown={(event) => {
              if (event.key !== '/') return;
              event.preventDefault();
              onSlash();
            }}
            className={cx(popupLook, 'w-80 max-w-[calc(100vw-2rem)]')}
          >
            {models.length > 0 && (
              <Menu.RadioGroup value={model?.id ?? ''} onValueChange={(id: string) => void chooseModel(id)}>
                <Menu.GroupLabel className="flex items-center gap-1.5 px-2 pt-1 pb-1.5 text-meta text-ink-muted">
                  <ZoneMark zone="device" size={9} />
                  {t('zones.device')}
                </Menu.GroupLabel>
                {models.map((one) => (
                  <Menu.RadioItem key={one.id} value={one.id} closeOnClick className={itemLook}>
                    <span className="min-w-0 flex-1 truncate">{one.name}</span>
                    <span className="shrink-0 text-meta text-ink-muted">{one.quantization}</span>
                    <span className="flex w-4 shrink-0 justify-center">
                      <Menu.RadioItemIndicator>
                        <Check size={14} aria-hidden="true" />
                      </Menu.RadioItemIndicator>
                    </span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            )}
            {models.length > 0 && <Menu.Separator className="mx-2 my-1 h-px bg-line" />}
            <Menu.Item className={itemLook} onClick={() => showSettings('models')}>
              {t(models.length > 0 ? 'composer.manageModels' : 'chat.addModel')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
