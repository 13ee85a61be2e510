import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { copyText } from '../../components/copy-text.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { itemLook, popupLook } from '../../components/menu-look.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { CopyButton } from './copy-button.tsx';

/** An answer as it was written, or without its marks for where nothing reads them. */
export function CopyAnswer({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  // the parser comes with the first answer that is shown, not with the page
  const plain = async (): Promise<void> => {
    const { toPlainText } = await import('../markdown/to-plain-text.ts');
    if (copyText(toPlainText(text))) toasts.add({ title: t('common.copied') });
  };
  return (
    <>
      <CopyButton text={text} label={t('chat.copyMarkdown')} />
      <Menu.Root>
        <Menu.Trigger
          render={
            <IconButton label={t('chat.copyOther')} className="w-6!">
              <ChevronDown size={12} aria-hidden="true" />
            </IconButton>
          }
        />
        <Menu.Portal>
          <Menu.Positioner side="bottom" align="start" sideOffset={4} className="z-50 outline-none">
            <Menu.Popup className={popupLook}>
              <Menu.Item className={itemLook} onClick={() => void plain().catch(toastError)}>
                {t('chat.copyPlain')}
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
