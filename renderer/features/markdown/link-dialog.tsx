import { useTranslation } from 'react-i18next';

import { shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { Modal } from '../../components/modal.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { useLinkQuestion } from './link-question.ts';

export function LinkDialog() {
  const { t } = useTranslation();
  const [copied, copy] = useCopied();
  const question = useLinkQuestion((state) => state.question);
  const close = (): void => useLinkQuestion.setState({ question: null });
  if (question === null) return null;
  const open = (): void => {
    close();
    void shell.openExternal(question.href);
  };
  return (
    <Modal
      open
      onClose={close}
      title={t('link.title')}
      description={t('link.shownAs', { text: question.text.slice(0, 200) })}
      actions={
        <>
          <Button look="quiet" onClick={() => copy(question.href)}>
            {t(copied ? 'common.copied' : 'link.copy')}
          </Button>
          <Button onClick={open}>{t('link.open')}</Button>
        </>
      }
    >
      <p className="selectable mb-3 rounded-control bg-surface-sunken px-3 py-2 font-mono text-meta break-all">
        {question.shown}
      </p>
      {question.lookAlike && (
        <Callout tone="warning" title={t('chat.lookAlike', { target: new URL(question.href).hostname })} />
      )}
    </Modal>
  );
}
