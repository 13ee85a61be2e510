import type * as en from '../en/retention.ts';
import type { Translation } from '../translation.ts';

export const retention: Translation<typeof en.retention> = {
  title: 'Wie lange Unterhaltungen aufbewahrt werden',
  hint: 'Gezählt ab der letzten Nachricht. Öffnen beginnt die Frist nicht neu; Angeheftetes bleibt.',
  keep: 'Bis Sie sie löschen',
  days_one: '{{count, number}} Tag',
  days_other: '{{count, number}} Tage',
  all: 'Unterhaltungen',
  allHint: 'Mit ihren Dateien, ihrem Suchindex und den ersetzten Angaben.',
  level: 'Stufe: {{level}}',
  follow: 'Wie oben',
  ledger: 'Was gesendet wurde, Wort für Wort',
  ledgerHint: 'Zeit, Ziel, Anzahlen und Hash jeder Anfrage bleiben im Ausgangsprotokoll.',
  hold: 'Eine rechtliche Aufbewahrungspflicht gilt',
  holdBody:
    'Eine Unternehmensrichtlinie hält hier jedes Löschen auf, von Hand und nach Frist, bis sie aufgehoben wird.',
  clock: 'Ist es wirklich {{wall}}?',
  clockBody:
    'Es müsste etwa {{expected}} sein. Nach Frist wird nichts gelöscht, bis Sie bestätigen, dass die Uhr stimmt.',
  clockRight: 'Die Uhr stimmt',
  notice: 'Nach den neuen Regeln geht vor {{time}} nichts',
  noticeBody: 'Sie können es sich noch anders überlegen, anheften, was bleiben soll, oder es exportieren.',
  next: {
    title: 'Was als Nächstes geht',
    none_one: 'Innerhalb eines Tages geht nichts.',
    none_other: 'In den nächsten {{count, number}} Tagen geht nichts.',
    due: 'Jetzt fällig',
    more_one: 'und noch eine',
    more_other: 'und {{shown}} weitere',
  },
  purge: {
    title: 'Endgültig löschen',
    hint: 'Überschreibt das Gelöschte, wechselt den Schlüssel der Datenbank und gibt Ihnen einen Beleg.',
    age: 'Alter',
    older: 'Unterhaltungen älter als',
    olderButton: 'Löschen …',
    olderTitle: 'Alte Unterhaltungen endgültig löschen?',
    nothing: 'In diesem Alter gibt es nichts. Angeheftete Unterhaltungen bleiben.',
    goes: '{{conversations, number}} Unterhaltungen mit {{messages, number}} Nachrichten und {{attachments, number}} Dateien werden gelöscht, und mit ihnen der Wortlaut von {{ledgerBodies, number}} Anfragen. Das lässt sich nicht rückgängig machen.',
    done: 'Gelöscht, und der Schlüssel wurde gewechselt',
    progress: {
      deleting: 'Wird gelöscht: {{done, number}} von {{total, number}} Nachrichten',
      key: 'Was bleibt, wird unter einem neuen Schlüssel verschlüsselt',
    },
  },
  destroy: {
    name: 'Der Tresor selbst',
    hint: 'Schlüssel, Unterhaltungen, Einstellungen, von Sotto heruntergeladene Modelle: alles auf diesem Computer.',
    button: 'Alles vernichten …',
    title: 'Alles vernichten?',
    body: 'Zuerst verschwinden die Einträge im Schlüsselbund, dann jede Datei. Was davon bleibt, hier oder in einer Kopie, öffnet sich niemandem ohne Ihre Passphrase oder Ihren Wiederherstellungsschlüssel. Danach startet Sotto wie am ersten Tag.',
    word: 'vernichten',
    confirm: 'Vernichten',
  },
  receipts: {
    title: 'Belege',
    hint: 'Jeder ist von diesem Tresor signiert, nennt den Schlüssel, den es nicht mehr gibt, und enthält nichts vom Gelöschten.',
    none: 'Noch wurde nichts endgültig gelöscht.',
    scopes: {
      message: 'Eine Nachricht',
      conversation: 'Eine Unterhaltung',
      'older-than': 'Ältere Unterhaltungen',
      all: 'Alle Unterhaltungen',
      retention: 'Nach Frist',
    },
  },
};
