import { useTranslation } from 'react-i18next';

import { showDialog, useView } from '../../app/view.ts';
import { Kbd } from '../../components/kbd.tsx';
import { Modal } from '../../components/modal.tsx';
import { keyGroups } from './key-groups.ts';
import { useSettings } from '../settings/settings-store.ts';

export function KeySheet() {
  const { t } = useTranslation();
  const open = useView((state) => state.dialog === 'keys');
  const sendWithEnter = useSettings((state) => state.sendWithEnter);
  return (
    <Modal open={open} onClose={() => showDialog(null)} title={t('keys.title')} wide passing>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {keyGroups(sendWithEnter).map((group) => (
          <section key={group.name} className={group.name === 'everywhere' ? 'sm:row-span-2' : ''}>
            <h3 className="mb-1 text-meta font-medium text-ink-muted">{t(`keys.groups.${group.name}`)}</h3>
            <dl className="text-chrome">
              {group.keys.map(({ keys, what }) => (
                <div key={what} className="flex items-baseline justify-between gap-4 border-t border-line py-1.5">
                  <dt>{t(`keys.${what}`)}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {keys.map((one) => (
                      <Kbd key={one} keys={one} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
