import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { cx } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Takes more room where there is plenty. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Beside the conversation; over it in a window too narrow for both. */
export function SidePanel({ title, onClose, wide = false, children }: SidePanelProps) {
  const { t } = useTranslation();
  return (
    <aside
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className={cx(
        '@container h-full w-80 shrink-0 overflow-y-auto border-s border-line bg-surface max-[900px]:absolute max-[900px]:inset-y-0 max-[900px]:end-0 max-[900px]:z-20 max-[900px]:max-w-full max-[900px]:shadow-float',
        wide && 'min-[1400px]:w-140',
      )}
    >
      <header className="flex h-12 items-center justify-between ps-5 pe-3">
        <h2 className="text-chrome font-semibold">{title}</h2>
        <IconButton label={t('common.close')} onClick={onClose} autoFocus>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      {children}
    </aside>
  );
}
