import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { nextAnnouncement } from './announce.ts';
import { useTranscript } from './transcript.ts';

/** Reads a streamed answer aloud sentence by sentence, never letter by letter, and says when it is done. */
export function AnswerAnnouncer() {
  const { t } = useTranslation();
  const last = useTranscript((state) => state.messages.at(-1));
  const [said, setSaid] = useState<{ id: string; upTo: number; text: string } | null>(null);

  useEffect(() => {
    if (last === undefined || last.role !== 'assistant') return;
    const mine = said?.id === last.id ? said : null;
    // An answer that was there already is read by its reader, not announced.
    if (mine === null && last.state !== 'streaming') return;
    if (mine === null) return setSaid({ id: last.id, upTo: 0, text: t('chat.answering') });
    const next = nextAnnouncement(last.content, mine.upTo, last.state !== 'streaming');
    if (next !== null) setSaid({ id: last.id, ...next });
  }, [last, said, t]);

  return (
    <div role="log" aria-live="polite" aria-atomic="true" className="sr-only">
      {said?.text}
    </div>
  );
}
