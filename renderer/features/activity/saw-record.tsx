import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Message } from '../../../shared/contract.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { ErrorNote } from '../../components/error-note.tsx';
import { ExactBytes } from '../../components/exact-bytes.tsx';
import { ComparedTurnText } from './compared-turn.tsx';
import { comparedTurns } from './compared-turns.ts';
import { RecordFacts } from './record-facts.tsx';
import { sentTexts } from './sent-texts.ts';
import { useRecord } from './use-record.ts';

interface SawRecordProps {
  readonly id: string;
  readonly branch: readonly Message[];
}

/** One request: its texts beside those they were made from, what is known about it, and its exact bytes. */
export function SawRecord({ id, branch }: SawRecordProps) {
  const { t } = useTranslation();
  const { record, error } = useRecord(id);
  const turns = useMemo(() => {
    const sent = record === null ? null : sentTexts(record.body);
    return sent === null ? null : comparedTurns(sent, branch);
  }, [record, branch]);
  if (error !== null) return <ErrorNote error={error} />;
  if (record === null) return null;
  const erased = record.body === '' && record.requestBytes > 0;
  return (
    <>
      {erased && <p className="pb-3 text-chrome text-ink-muted">{t('leaving.saw.erased')}</p>}
      {/* Newest first: the question itself, then what went along with it. */}
      {turns?.toReversed().map((turn, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the texts of one request never change
        <ComparedTurnText key={index} turn={turn} />
      ))}
      <RecordFacts record={record} />
      {!erased && (
        <div className="border-t border-line pt-3">
          {turns === null && <p className="mb-2 text-meta text-ink-muted">{t('leaving.saw.unreadable')}</p>}
          <Disclosure title={t('leaving.record.body')}>
            <ExactBytes label={t('leaving.record.body')} text={record.body} />
          </Disclosure>
        </div>
      )}
    </>
  );
}
