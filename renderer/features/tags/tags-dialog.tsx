import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { showDialog, useView } from '../../app/view.ts';
import { TAG_NAME_LENGTH } from '../../../shared/domain/tag.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { TextField } from '../../components/text-field.tsx';
import { createTag } from './tag-actions.ts';
import { TagRow } from './tag-row.tsx';
import { useTags } from './tag-store.ts';

/** Names, shapes and the end of tags. */
export function TagsDialog() {
  const { t } = useTranslation();
  const open = useView((state) => state.dialog === 'tags');
  const tags = useTags((state) => state.items);
  const [name, setName] = useState('');

  const add = async (): Promise<void> => {
    if (name.trim() !== '' && (await createTag(name))) setName('');
  };

  return (
    <Modal open={open} onClose={() => showDialog(null)} title={t('tags.title')} description={t('tags.hint')}>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          className="flex-1"
          label={t('tags.new')}
          hideLabel
          dir="auto"
          placeholder={t('tags.newPlaceholder')}
          value={name}
          maxLength={TAG_NAME_LENGTH}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('tags.add')}
        </Button>
      </form>
      {tags.length === 0 ? (
        <p className="mt-4 text-chrome text-ink-muted">{t('tags.none')}</p>
      ) : (
        <ul className="mt-4 max-h-[50vh] overflow-y-auto border-t border-line">
          {tags.map((tag) => (
            <TagRow key={tag.id} tag={tag} />
          ))}
        </ul>
      )}
    </Modal>
  );
}
