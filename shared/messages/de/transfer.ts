import type * as en from '../en/transfer.ts';
import type { Translation } from '../translation.ts';

export const transfer: Translation<typeof en.transfer> = {
  untitled: 'Unterhaltung ohne Titel',
  pageTitle: 'Unterhaltungen',
  you: 'Sie',
  answer: 'Antwort',
  system: 'Anweisungen',
  unfinished: 'Diese Antwort wurde nicht beendet.',
  problems: {
    'broken-json': 'Dieser Teil der Datei ist kein gültiges JSON; er wurde weggelassen.',
    'wrong-encoding': 'Dieser Teil der Datei ist weder UTF-8 noch UTF-16; er wurde weggelassen.',
    'unknown-format': 'Das ist keine Unterhaltung eines Programms, das Sotto kennt; sie wurde weggelassen.',
    invalid: 'Etwas, das eine Unterhaltung braucht, fehlt oder ist falsch; sie wurde weggelassen.',
    'broken-tree': 'Einige Nachrichten hingen an keiner, die da ist; sie beginnen eigene Zweige.',
    'too-large': 'Sie ist ohne ihre Anhänge größer als 64 MB; sie wurde weggelassen.',
    empty: 'Es ist keine Nachricht darin, die aufbewahrt werden könnte.',
    conflict: 'Ihre Kennungen gehören hier zu einer anderen Unterhaltung; sie wurde weggelassen.',
    going: 'Sie wird hier gerade gelöscht. Importieren Sie sie noch einmal, wenn das fertig ist.',
    'cut-off': 'Die Datei endet hier oder ist ab hier nicht zu verstehen. Was davor kam, wurde behalten.',
  },
};
