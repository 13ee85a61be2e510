import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { IconButton } from '../../components/icon-button.tsx';
import { useCopied } from '../../components/use-copied.ts';

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  return (
    <IconButton label={copied ? t('common.copied') : label} onClick={() => copy(text)}>
      {copied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
    </IconButton>
  );
}
