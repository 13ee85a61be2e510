import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from './button.tsx';
import { Modal } from './modal.tsx';
import { TextField } from './text-field.tsx';

interface ConfirmByWordProps {
  readonly title: string;
  readonly description: string;
  /** What has to be typed, in lower case; null: there is nothing to confirm, only to be read. */
  readonly word: string | null;
  /** On the button. */
  readonly confirm: string;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** In the field's place. */
  readonly children?: ReactNode;
}

/** Asks for what can't be undone: nothing happens before a word is typed. */
export function ConfirmByWord({ word, confirm, busy, onConfirm, onClose, children, ...said }: ConfirmByWordProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  return (
    <Modal
      open
      onClose={onClose}
      {...said}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            {t(word === null ? 'common.close' : 'common.cancel')}
          </Button>
          {word !== null && (
            <Button look="danger" busy={busy} disabled={typed.trim().toLowerCase() !== word} onClick={onConfirm}>
              {confirm}
            </Button>
          )}
        </>
      }
    >
      {children ??
        (word !== null && (
          <TextField
            label={t('settings.privacy.eraseConfirm', { word })}
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        ))}
    </Modal>
  );
}
