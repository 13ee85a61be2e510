import type * as en from '../en/start.ts';
import type { Translation } from '../translation.ts';

export const onboarding: Translation<typeof en.onboarding> = {
  step: 'Schritt {{step}} von {{total}}',
  welcome: {
    haveBackup: 'Gibt es schon eine Sicherung?',
    title: 'Sprechen Sie mit einem Modell. Behalten Sie es für sich.',
    body: 'Ihre Unterhaltungen bleiben auf diesem Computer, in einer verschlüsselten Datei. Wählen Sie zuerst, was sie öffnet.',
    device: 'Dieser Computer',
    deviceHint: 'Ein Schlüssel, den nur der Schlüsselbund dieses Computers hat. Nichts einzugeben.',
    passphrase: 'Eine Passphrase',
    passphraseHint: 'Sie geben sie jedes Mal ein. Niemand kann sie für Sie nachsehen.',
    bothRequired:
      'Eine Unternehmensrichtlinie verlangt zwei Faktoren: eine Passphrase zusammen mit einem Schlüssel im Schlüsselbund dieses Computers.',
    noKeychain: 'Dieser Computer bietet keinen Schlüsselbund, deshalb schützt eine Passphrase Ihre Unterhaltungen.',
    keychainLocked:
      'Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn, um ihn zu verwenden, oder wählen Sie eine Passphrase.',
    create: 'Tresor anlegen',
    creating: 'Wird angelegt …',
    recommended: 'Empfohlen',
  },
  passphrase: {
    label: 'Passphrase',
    again: 'Noch einmal dieselbe',
    hint: 'Mindestens {{count}} Zeichen. Vier oder fünf Wörter, die Sie nicht vergessen, eignen sich gut.',
    tooShort: 'Noch {{count}} Zeichen.',
    mismatch: 'Die beiden sind noch nicht gleich.',
    show: 'Eingabe anzeigen',
    hide: 'Eingabe verbergen',
  },
  recovery: {
    title: 'Ihr Wiederherstellungsschlüssel',
    body: 'Er öffnet Ihre Unterhaltungen, wenn Schlüsselbund oder Passphrase verloren sind. Er wird nur dieses eine Mal angezeigt: Drucken Sie ihn aus oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt von diesem Computer auf.',
    copyWarning:
      'Kopiert. Andere Programme können die Zwischenablage lesen: Fügen Sie ihn an einem sicheren Ort ein und kopieren Sie dann etwas anderes.',
    printTitle: 'Sotto-Wiederherstellungsschlüssel',
    printBody:
      'Dieser Schlüssel öffnet den Sotto-Tresor vom {{date}}. Wer ihn und die Dateien hat, kann Ihre Unterhaltungen lesen.',
    checkTitle: 'Haben Sie ihn?',
    checkLabel: 'Geben Sie Gruppe {{number}} Ihres Wiederherstellungsschlüssels ein',
    checkWrong: 'Das ist nicht Gruppe {{number}}.',
    lost: 'Schlüssel noch einmal anzeigen',
    saved: 'Ich habe ihn gesichert',
    confirm: 'Das ist er',
  },
  privacy: {
    title: 'Wie privat soll es von selbst sein?',
    body: 'Nichts kann diesen Computer verlassen, solange Sie nicht selbst einen Anbieter einrichten. Wählen Sie, was dann geschieht; für jedes Gespräch lässt es sich anders einstellen.',
    auto: 'Für jede Nachricht entscheiden',
    autoHint:
      'Sensibles wird auf diesem Gerät beantwortet. Das Übrige darf zu Ihrem Anbieter, mit ersetzten Namen und Zahlen, und Sie sehen es vorher.',
    device: 'Nur auf diesem Gerät',
    deviceHint: 'Kein Gespräch geht hinaus, wenn Sie es nicht dafür wählen.',
    continue: 'Weiter',
  },
  resume: {
    title: 'Ihr Wiederherstellungsschlüssel wurde nicht gesichert',
    body: 'Sotto wurde geschlossen, bevor Sie ihn bestätigt haben, und er lässt sich nicht noch einmal zeigen. Ein neuer tritt an seine Stelle.',
  },
  model: {
    title: 'Ein erstes Modell',
    body: 'Sotto führt Sprachmodelle auf diesem Computer aus: Was Sie schreiben, bleibt hier. Wählen Sie eines zum Herunterladen, oder verwenden Sie eine Datei, die Sie haben. Stattdessen kann ein Dienst antworten: Nichts geht dorthin, bevor Sie zustimmen.',
    pick: 'Vorhandene Datei verwenden …',
    keepInPlace: 'An ihrem Ort verwenden',
    keepInPlaceHint:
      'Nichts wird kopiert. Wird die Datei später verschoben, steht das Modell nicht mehr zur Verfügung.',
    copyIn: 'In Sotto kopieren',
    copyInHint: 'Braucht {{size}} Speicherplatz. Das Original kann dann weg.',
    addThis: 'Dieses Modell hinzufügen',
    another: 'Andere Datei auswählen …',
    start: 'Loslegen',
    /** While the first one is being downloaded. */
    meanwhile: 'Inzwischen weiter',
  },
};

export const unlock: Translation<typeof en.unlock> = {
  title: 'Gesperrt',
  body: 'Ihre Unterhaltungen sind geschlossen, und der Prozess, der ihren Schlüssel hatte, ist beendet.',
  withDevice: 'Entsperren',
  opening: 'Wird geöffnet …',
  passphrase: 'Passphrase',
  recovery: 'Wiederherstellungsschlüssel',
  useRecovery: 'Wiederherstellungsschlüssel verwenden',
  usePassphrase: 'Passphrase verwenden',
  useDevice: 'Schlüssel dieses Computers verwenden',
  recoveryHint: 'Buchstaben und Ziffern in Gruppen. Striche, Leerzeichen und Großschreibung sind egal.',
  slow: 'Eine Passphrase zu prüfen dauert absichtlich eine Sekunde: Das bremst alle, die raten.',
};

export const salvage: Translation<typeof en.salvage> = {
  body: 'Sotto kann die Datei Stück für Stück lesen und alles Unversehrte in einen neuen Tresor mit denselben Schlüsseln legen. Die beschädigte Datei wird unverändert beiseitegelegt.',
  save: 'Retten, was lesbar ist',
  saving: 'Jede Seite wird gelesen …',
  saved: 'Gerettet: {{conversations, number}} Unterhaltungen mit {{messages, number}} Nachrichten.',
  lost: 'Nachweislich verloren: {{conversations, number}} Unterhaltungen, {{messages, number}} Nachrichten, {{files, number}} Teile angehängter Dateien. Es können mehr gewesen sein.',
  nothingLost: 'Soweit es sich sagen lässt, ist nichts verloren.',
  made_one:
    'Eine Unterhaltung wurde um ihre Nachrichten herum neu angelegt. Sie bleibt auf diesem Gerät, bis Sie es anders wählen.',
  made_other:
    '{{count, number}} Unterhaltungen wurden um ihre Nachrichten herum neu angelegt. Sie bleiben auf diesem Gerät, bis Sie es anders wählen.',
  unverified: 'Der Anfang der Datei ist verloren, deshalb ließ sich nicht feststellen, ob das Gerettete gefälscht ist.',
  copy: 'Die beschädigte Datei liegt im Ordner „damaged“ Ihres Profils. Sie verschwindet mit der nächsten Unterhaltung, die Sie endgültig löschen.',
  open: 'Tresor öffnen',
};

export const problem: Translation<typeof en.problem> = {
  safe: 'Was sicher ist',
  todo: 'Was zu tun ist',
  code: 'Code: {{code}}',
  keychainEntry: {
    title: 'Der Schlüssel dieses Computers ist weg',
    safe: 'Ihre Unterhaltungen sind unverändert und weiterhin verschlüsselt. Das passiert, wenn ein Profil auf einen anderen Computer kopiert oder der Schlüsselbund zurückgesetzt wurde.',
  },
  keychainLocked: {
    title: 'Der Schlüsselbund ist gesperrt',
    safe: 'Ihre Unterhaltungen sind unverändert und weiterhin verschlüsselt.',
  },
  tooNew: {
    title: 'Mit einer neueren Version von Sotto angelegt',
    safe: 'Nichts wurde verändert. Eine ältere Version rührt nicht an, was sie vielleicht nicht versteht.',
  },
  vaultDamaged: {
    title: 'Die Tresordatei braucht eine Kopie',
    safe: 'Die Datei mit Ihren Unterhaltungen wurde nicht angetastet. Nichts wurde gelöscht oder ersetzt.',
  },
  tampered: {
    title: 'Die Schlösser wurden verändert',
    safe: 'Sotto hat aufgehört, bevor es nach einem Geheimnis gefragt hat. Nichts wurde verändert.',
  },
  databaseDamaged: {
    title: 'Die Unterhaltungen sind nicht lesbar',
    safe: 'Seit der Schaden bemerkt wurde, ist nichts verändert worden. Löschen Sie die Datei nicht: Vieles davon lässt sich vielleicht noch retten.',
  },
  databaseNotOurs: {
    title: 'Zwei Dateien, die nicht zusammengehören',
    safe: 'Keine von beiden wurde verändert.',
  },
  databaseMissing: {
    title: 'Die Unterhaltungen sind nicht hier',
    safe: 'Der Tresor und seine Schlüssel sind da. Sotto hat keine leere Datenbank an ihrer Stelle angelegt.',
  },
  readOnly: {
    title: 'In den Datenordner kann nicht geschrieben werden',
    safe: 'Ihre Unterhaltungen sind unverändert.',
  },
  diskFull: {
    title: 'Kein Platz, um Ihre Unterhaltungen zu öffnen',
    safe: 'Alles, was vorher gespeichert war, ist noch da.',
  },
  diskError: {
    title: 'Die Festplatte antwortet nicht',
    safe: 'Nichts wurde geändert, und nichts deutet darauf hin, dass Ihre Unterhaltungen beschädigt sind.',
  },
  inUse: {
    title: 'Schon geöffnet',
    safe: 'Nur ein Programm auf einmal darf schreiben, deshalb wartet dieses.',
  },
  other: {
    title: 'Sotto kann Ihre Unterhaltungen nicht öffnen',
    safe: 'Nichts wurde verändert oder gelöscht.',
  },
  coreFailed: {
    title: 'Sottos Kern bleibt immer wieder stehen',
    safe: 'Jede bestätigte Nachricht ist gespeichert.',
    restart: 'Neu starten',
  },
};
