import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Snippet } from '../../../shared/contract/assistants.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { deleteSnippet } from './snippet-actions.ts';
import { SnippetForm } from './snippet-form.tsx';
import { useSnippets } from './snippet-store.ts';

/** In UTF-16 units: more than two lines hold. */
const SHOWN = 400;

export function SnippetsPage() {
  const { t } = useTranslation();
  const items = useSnippets((state) => state.items);
  const [open, setOpen] = useState<{ readonly snippet: Snippet | null } | null>(null);
  return (
    <>
      <p className="-mt-3 mb-6 text-chrome text-ink-muted">{t('snippets.hint')}</p>
      {items.length === 0 && <p className="mb-3 text-chrome text-ink-muted">{t('snippets.none')}</p>}
      <ul className="mb-4">
        {items.map((snippet) => (
          <li key={snippet.id} className="flex items-center gap-3 border-t border-line py-3 first:border-t-0">
            <span className="min-w-0 flex-1">
              <span dir="auto" className="block text-chrome font-medium wrap-anywhere">
                {snippet.name}
              </span>
              <span dir="auto" className="line-clamp-2 text-chrome whitespace-pre-line text-ink-muted">
                {snippet.text.slice(0, SHOWN)}
              </span>
            </span>
            <IconButton label={t('snippets.editOf', { name: snippet.name })} onClick={() => setOpen({ snippet })}>
              <Pencil size={14} aria-hidden="true" />
            </IconButton>
            <IconButton
              label={t('snippets.deleteOf', { name: snippet.name })}
              onClick={() => void deleteSnippet(snippet)}
            >
              <Trash2 size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Button icon={<Plus size={15} aria-hidden="true" />} onClick={() => setOpen({ snippet: null })}>
        {t('snippets.new')}
      </Button>
      {open !== null && <SnippetForm snippet={open.snippet} onClose={() => setOpen(null)} />}
    </>
  );
}
