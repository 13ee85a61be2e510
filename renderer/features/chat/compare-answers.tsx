import { Columns2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Modal } from '../../components/modal.tsx';
import { ComparedAnswer } from './compared-answer.tsx';

/** Two answers to the same question, side by side; each side can show any of its versions. */
export function CompareAnswers({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { siblingIds, id } = message;
  const other = siblingIds[siblingIds.indexOf(id) - 1] ?? siblingIds.find((one) => one !== id);
  const [left, setLeft] = useState<string | null>(null);
  const [right, setRight] = useState<string | null>(null);
  if (other === undefined) return null;
  return (
    <>
      <IconButton label={t('answers.compare.open')} onClick={() => setOpen(true)}>
        <Columns2 size={14} aria-hidden="true" />
      </IconButton>
      <Modal open={open} onClose={() => setOpen(false)} title={t('answers.compare.title')} widest passing>
        <div className="grid gap-6 sm:grid-cols-2">
          <ComparedAnswer
            label={t('answers.compare.left')}
            message={message}
            shownId={left ?? other}
            onChoose={setLeft}
          />
          <ComparedAnswer
            label={t('answers.compare.right')}
            message={message}
            shownId={right ?? id}
            onChoose={setRight}
          />
        </div>
      </Modal>
    </>
  );
}
