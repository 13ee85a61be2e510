import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { errorWords } from '../../../shared/messages/index.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { useAnsweringModel } from '../chat/answering-model.ts';
import { LeavingDialog } from './leaving-dialog.tsx';
import { shownOf } from './preview.ts';
import type { Going, PreviewParams, Shown } from './preview.ts';
import { refusalWords, sensitivityWords } from './route-words.ts';

interface OverrideDialogProps {
  /** The turn that was refused. Must keep its identity while it is the same. */
  readonly params: PreviewParams;
  readonly sensitivity: string;
  readonly onClose: () => void;
  /** It goes as it was shown, or not at all. */
  readonly onConfirm: (shown: Shown) => void;
}

/** The one question before something goes further than it normally would. It holds for this message only. */
export function OverrideDialog({ params, sensitivity, onClose, onConfirm }: OverrideDialogProps) {
  const { t } = useTranslation();
  const model = useAnsweringModel();
  const [going, setGoing] = useState<Going | null>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let gone = false;
    core.call('chat.preview', { ...params, override: true }).then(
      (preview) => {
        if (gone) return;
        if (preview.outcome === 'go') setGoing(preview);
        else setProblem(refusalWords(preview.refusal));
      },
      (error: unknown) => !gone && setProblem(errorWords(asSottoError(error)).what),
    );
    return () => {
      gone = true;
    };
  }, [params]);
  const name = going?.route.modelName ?? model?.name ?? '';
  return (
    <LeavingDialog
      going={going}
      title={t('leaving.override.title', { name })}
      body={t('leaving.override.body', { sensitivity: sensitivityWords(sensitivity) })}
      confirm={t('leaving.override.confirm')}
      problem={problem}
      onClose={onClose}
      onConfirm={(one) => onConfirm(shownOf(one))}
    />
  );
}
