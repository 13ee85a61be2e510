import { Dialog } from '@base-ui/react/dialog';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { showDialog, useView } from '../../app/view.ts';
import { PaletteBody } from './palette-body.tsx';

/** Ctrl/Cmd+K: every conversation, every message, every command. */
export function SearchPalette() {
  const { t } = useTranslation();
  const open = useView((state) => state.dialog === 'search');
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && showDialog(null)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          ref={popup}
          // not by the field itself: it would have the focus before the dialog has seen where to give it back
          initialFocus={() => popup.current?.querySelector('input') ?? popup.current}
          aria-label={t('search.label')}
          className="float fixed inset-x-4 top-[12vh] z-40 mx-auto flex max-h-[70vh] max-w-150 flex-col overflow-hidden rounded-surface border border-line bg-surface-raised shadow-float outline-none"
        >
          <PaletteBody />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
