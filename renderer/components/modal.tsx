import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { standDialog } from '../app/standing-dialogs.ts';
import { cx } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

interface ModalProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** For two columns of text. */
  readonly widest?: boolean;
  /** Only to be read: nothing is lost when the page goes elsewhere under it. */
  readonly passing?: boolean;
}

export function Modal({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  wide = false,
  widest = false,
  passing = false,
}: ModalProps) {
  const { t } = useTranslation();
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => (open && !passing ? standDialog() : undefined), [open, passing]);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim fixed inset-0 z-40 bg-scrim" />
        <Dialog.Viewport className="fixed inset-0 z-40 grid place-items-center overflow-y-auto p-6">
          <Dialog.Popup
            ref={popup}
            // The first field, or the text itself: never the button that closes what was just opened.
            initialFocus={() =>
              popup.current?.querySelector<HTMLElement>('[data-first=true]') ??
              popup.current?.querySelector<HTMLElement>('input, textarea') ??
              popup.current
            }
            className={cx(
              'float relative w-full rounded-surface border border-line bg-surface-raised p-5 shadow-float outline-none',
              widest ? 'max-w-260' : wide ? 'max-w-160' : 'max-w-105',
            )}
          >
            <Dialog.Title className="pe-8 text-section font-semibold text-balance">{title}</Dialog.Title>
            <IconButton label={t('common.close')} onClick={onClose} className="absolute end-3 top-3">
              <X size={16} aria-hidden="true" />
            </IconButton>
            {description !== undefined && (
              <Dialog.Description render={<div />} className="mt-1.5 text-chrome text-ink-muted">
                {description}
              </Dialog.Description>
            )}
            {children !== undefined && <div className="mt-4">{children}</div>}
            {actions !== undefined && <div className="mt-5 flex flex-wrap justify-end gap-2">{actions}</div>}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
