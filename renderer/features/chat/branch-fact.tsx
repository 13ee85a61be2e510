import { useTranslation } from 'react-i18next';

import type { MessageInBranch } from '../../../shared/contract.ts';
import { Fact } from '../../components/fact.tsx';
import { useTranscript } from './transcript.ts';

/** Which version of the answer it is, and on which version of the question it stands. */
export function BranchFact({ message }: { readonly message: MessageInBranch }) {
  const { t } = useTranslation();
  const question = useTranscript((state) => state.messages.find(({ id }) => id === message.parentId));
  const version = ({ id, siblingIds }: MessageInBranch): string =>
    t('chat.branchOf', { current: siblingIds.indexOf(id) + 1, total: siblingIds.length });
  const answers = message.siblingIds.length > 1;
  const questions = question !== undefined && question.siblingIds.length > 1;
  if (!answers && !questions) return null;
  return (
    <>
      {answers && <Fact name={t('details.branch')}>{version(message)}</Fact>}
      {questions && <Fact name={t('details.question')}>{version(question)}</Fact>}
    </>
  );
}
