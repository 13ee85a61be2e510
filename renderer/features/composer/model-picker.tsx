import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { showSettings } from '../../app/view.ts';
import { cx } from '../../components/class-names.ts';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { chooseMode, useTurnMode } from '../chat/turn-mode.ts';
import { isUsable } from '../models/is-usable.ts';
import { useModels } from '../models/model-store.ts';
import { reloadProviders, useProviders } from '../providers/provider-store.ts';
import { modeOf, modeValue } from './mode-value.ts';
import { PickerGroup, PickerItem } from './picker-group.tsx';

interface ModelPickerProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Who answers: chosen by what is written, only this device, or one model. For this conversation. */
export function ModelPicker({ open, onOpenChange }: ModelPickerProps) {
  const { t } = useTranslation();
  const mode = useTurnMode();
  const model = useAnsweringModel();
  const models = useModels((state) => state.items).filter(isUsable);
  const providers = useProviders((state) => state.items).filter((one) => one.models.length > 0);
  const remote = providers.length > 0;
  // One may have been added from the command line meanwhile.
  useEffect(() => void (open && reloadProviders()), [open]);

  const label = ((): string => {
    if (mode.kind === 'auto' && remote) return t('leaving.picker.automatic');
    if (mode.kind === 'device' && remote) return t('leaving.picker.device');
    return model?.name ?? t(mode.kind === 'model' ? 'leaving.picker.gone' : 'composer.chooseModel');
  })();
  // With nothing but this device, who answers is all there is to choose.
  const value =
    !remote && mode.kind !== 'model' && model !== null
      ? modeValue({ kind: 'model', modelId: model.id })
      : modeValue(mode);
  return (
    <Menu.Root open={open} onOpenChange={onOpenChange}>
      <Menu.Trigger className="flex min-h-7 max-w-80 min-w-0 items-center gap-1.5 rounded-control px-2 text-chrome text-ink-muted hover:bg-hover hover:text-ink data-popup-open:bg-selected">
        <span className="sr-only">{t('composer.model')}: </span>
        {remote && model !== null && <ZoneMark zone={model.zone} size={9} />}
        <span className="truncate">{label}</span>
        <ChevronDown size={14} aria-hidden="true" className="shrink-0" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner side="top" align="start" sideOffset={6} className="z-50 outline-none">
          <Menu.Popup className={cx(popupLook, 'w-80 max-w-[calc(100vw-2rem)]')}>
            <Menu.RadioGroup value={value} onValueChange={(next: string) => void chooseMode(modeOf(next))}>
              {remote && (
                <>
                  <PickerItem
                    value={modeValue({ kind: 'auto' })}
                    name={t('leaving.picker.automatic')}
                    note={t('leaving.picker.automaticHint')}
                  />
                  <PickerItem
                    value={modeValue({ kind: 'device' })}
                    name={t('leaving.picker.device')}
                    note={t('leaving.picker.deviceHint')}
                  />
                </>
              )}
              {models.length > 0 && (
                <PickerGroup zone="device" name={t('zones.device')} divided={remote}>
                  {models.map(({ id, name, quantization }) => (
                    <PickerItem
                      key={id}
                      value={modeValue({ kind: 'model', modelId: id })}
                      name={name}
                      note={quantization}
                    />
                  ))}
                </PickerGroup>
              )}
              {providers.map(({ settings, models: offered, consentAt, forbiddenBy }) => (
                <PickerGroup key={settings.id} zone={settings.zone} name={settings.name} divided>
                  {offered.map(({ id, name }) => (
                    <PickerItem
                      key={id}
                      value={modeValue({ kind: 'model', modelId: `${settings.id}/${id}` })}
                      name={name}
                      note={
                        forbiddenBy === undefined
                          ? consentAt === null
                            ? t('leaving.picker.noConsent')
                            : ''
                          : t('providerSettings.forbidden')
                      }
                    />
                  ))}
                </PickerGroup>
              ))}
            </Menu.RadioGroup>
            {(models.length > 0 || remote) && <Menu.Separator className="mx-2 my-1 h-px bg-line" />}
            <Menu.Item className={itemLook} onClick={() => showSettings('models')}>
              {t(models.length > 0 ? 'composer.manageModels' : 'chat.addModel')}
            </Menu.Item>
            <Menu.Item className={itemLook} onClick={() => showSettings('providers')}>
              {t(remote ? 'leaving.picker.manageProviders' : 'providers.add')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
