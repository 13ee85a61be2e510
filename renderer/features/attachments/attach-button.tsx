import { Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';

/** The browser's own file dialog: it hands over the files that were chosen, and nothing about where they lie. */
export function AttachButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton label={t('attachments.add')} onClick={() => input.current?.click()}>
        <Paperclip size={16} aria-hidden="true" />
      </IconButton>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // the same file can be chosen again after it was removed
          event.target.value = '';
        }}
      />
    </>
  );
}
