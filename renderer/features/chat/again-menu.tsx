import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { isUsable } from '../models/is-usable.ts';
import { useModels } from '../models/model-store.ts';
import { useProviders } from '../providers/provider-store.ts';
import { regenerate } from './turns.ts';

const ZONES = ['device', 'private', 'cloud'] as const;

/** Another answer beside this one, by another model or from another zone. Policy decides as ever. */
export function AgainMenu({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const local = useModels((state) => state.items).filter(isUsable);
  const providers = useProviders((state) => state.items).filter(
    ({ models, consentAt, forbiddenBy }) => models.length > 0 && consentAt !== null && forbiddenBy === undefined,
  );
  const models = [
    ...local.map(({ id, name }) => ({ id, name, zone: 'device' as const })),
    ...providers.flatMap(({ settings, models: offered }) =>
      offered.map(({ id, name }) => ({
        id: `${settings.id}/${id}`,
        name: `${settings.name}: ${name}`,
        zone: settings.zone,
      })),
    ),
  ];
  const zones = ZONES.filter((zone) => models.some((model) => model.zone === zone));
  if (models.length === 0) return null;
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <IconButton label={t('answers.again.open')} className="w-6!">
            <ChevronDown size={12} aria-hidden="true" />
          </IconButton>
        }
      />
      <Menu.Portal>
        <Menu.Positioner side="bottom" align="start" sideOffset={4} className="z-50 outline-none">
          <Menu.Popup className={popupLook}>
            <Menu.Item className={itemLook} onClick={() => void regenerate(message)}>
              {t('answers.again.same')}
            </Menu.Item>
            {zones.map((zone) => (
              <Menu.Item key={zone} className={itemLook} onClick={() => void regenerate(message, { zone })}>
                <ZoneMark zone={zone} size={9} />
                {t(`answers.again.${zone}`)}
              </Menu.Item>
            ))}
            <Menu.Separator className="mx-2 my-1 h-px bg-line" />
            <Menu.Group>
              <Menu.GroupLabel className="px-2 pt-1 pb-1.5 text-meta text-ink-muted">
                {t('answers.again.models')}
              </Menu.GroupLabel>
              {models.map(({ id, name, zone }) => (
                <Menu.Item key={id} className={itemLook} onClick={() => void regenerate(message, { modelId: id })}>
                  <ZoneMark zone={zone} size={9} />
                  <span className="truncate">{name}</span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
