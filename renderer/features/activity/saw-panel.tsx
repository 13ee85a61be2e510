import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useView } from '../../app/view.ts';
import { Choice } from '../../components/choice.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useTranscript } from '../chat/transcript.ts';
import { SawRecord } from './saw-record.tsx';
import { useAnswerRecords } from './use-answer-records.ts';

/** What a model outside this device was sent for an answer. */
export function SawPanel({ messageId }: { readonly messageId: string }) {
  const { t } = useTranslation();
  const conversationId = useTranscript((state) => state.conversationId) ?? '';
  const ended = useTranscript((state) => state.messages.find(({ id }) => id === messageId)?.state !== 'streaming');
  const { requests, branch, error } = useAnswerRecords(conversationId, messageId, ended);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = requests?.find(({ id }) => id === chosenId) ?? requests?.at(-1) ?? null;
  return (
    <SidePanel title={t('leaving.saw.title')} wide onClose={() => useView.setState({ panel: null })}>
      <div className="px-5 pb-6">
        {error !== null && <ErrorNote error={error} />}
        {requests?.length === 0 && error === null && (
          <p className="text-chrome text-ink-muted">{t('leaving.saw.none')}</p>
        )}
        {requests !== null && requests.length > 1 && chosen !== null && (
          <Choice
            label={t('leaving.saw.attempts')}
            className="mb-3 w-full"
            value={chosen.id}
            options={requests.map(({ id, attempt }) => ({
              value: id,
              label: t('leaving.saw.attempt', { count: attempt }),
            }))}
            onChange={setChosenId}
          />
        )}
        {chosen !== null && <SawRecord id={chosen.id} branch={branch} />}
      </div>
    </SidePanel>
  );
}
