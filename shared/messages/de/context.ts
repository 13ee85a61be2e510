import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const context: Translation<typeof en.context> = {
  label: 'Belegter Kontext',
  counted: '{{used}} von {{size}} Tokens, die das Modell auf einmal lesen kann',
  estimated: 'Etwa {{used}} von {{size}} Tokens, die das Modell auf einmal lesen kann, nach den Buchstaben geschätzt',
  unknown_one:
    'Etwa {{count, number}} Token, nach den Buchstaben geschätzt. Wie viel das Modell auf einmal liest, ist nicht bekannt.',
  unknown_other:
    'Etwa {{count, number}} Tokens, nach den Buchstaben geschätzt. Wie viel das Modell auf einmal liest, ist nicht bekannt.',
  about: '≈ {{tokens}}',
  nearly:
    'Diese Unterhaltung füllt fast, was das Modell auf einmal lesen kann. Bald werden ihre ältesten Nachrichten weggelassen.',
  leavesOut_one:
    'Die älteste Nachricht wird für diese Antwort nicht gelesen: Die Unterhaltung ist länger, als das Modell auf einmal lesen kann.',
  leavesOut_other:
    'Die {{count, number}} ältesten Nachrichten werden für diese Antwort nicht gelesen: Die Unterhaltung ist länger, als das Modell auf einmal lesen kann.',
  tooLong:
    'Diese Nachricht ist länger, als das Modell auf einmal lesen kann. Kürzen Sie sie, oder wählen Sie ein Modell mit größerem Kontext.',
  tooLongEstimate:
    'Das ist wahrscheinlich länger, als das Modell auf einmal lesen kann. Kürzen Sie es, oder wählen Sie ein Modell mit größerem Kontext.',
};
