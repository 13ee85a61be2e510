import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';
import { toasts } from './toasts.ts';

export function Toaster({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 top-3 z-50 mx-auto flex w-[calc(100vw-2rem)] max-w-100 flex-col gap-2 outline-none">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { t } = useTranslation();
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="float rounded-surface border border-line bg-surface-raised shadow-float data-limited:hidden"
    >
      <Toast.Content className="flex items-center gap-3 py-2.5 ps-4 pe-2 text-chrome">
        <div className="min-w-0 flex-1">
          <Toast.Title className={toast.type === 'error' ? 'font-medium text-danger' : 'font-medium'} />
          <Toast.Description className="text-ink-muted" />
        </div>
        <Toast.Action className="rounded-control px-2.5 py-1.5 font-medium text-accent hover:bg-hover" />
        <Toast.Close
          render={<IconButton label={t('common.dismiss')}>{<X size={15} aria-hidden="true" />}</IconButton>}
        />
      </Toast.Content>
    </Toast.Root>
  ));
}
