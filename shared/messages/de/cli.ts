import type * as en from '../en/cli.ts';
import type { Translation } from '../translation.ts';

export const cli: Translation<typeof en.cli> = {
  usage: 'Aufruf: sotto [--profile DIR] [--passphrase-file FILE] [--json] COMMAND',
  unknownCommand: 'Diesen Befehl gibt es nicht. „sotto help“ zeigt alle.',
  unknownLike: 'Diesen Befehl gibt es nicht. Meinten Sie „sotto {{name}}“? „sotto help“ zeigt alle.',
  moreHelp: '„sotto help COMMAND“ zeigt, was ein Befehl annimmt.',
  about: {
    init: 'legt einen Tresor und seinen Wiederherstellungsschlüssel an',
    chat: 'fragt; die Antwort kommt laufend',
    continue: 'setzt eine abgebrochene Antwort fort',
    list: 'Unterhaltungen, neueste zuerst',
    show: 'eine Unterhaltung mit ihren Nachrichten',
    search: 'Nachrichten mit diesen Wörtern',
    tags: 'legt Schlagwörter an, benennt sie um, entfernt sie',
    tag: 'gibt Unterhaltungen Schlagwörter',
    archive: 'archiviert Unterhaltungen oder holt sie zurück',
    duplicate: 'kopiert eine Unterhaltung',
    assistants: 'Anweisungen mit Namen, Modell und Mindeststufe',
    snippets: 'Texte zum Wiederverwenden',
    models: 'Modelle auf diesem Gerät: finden, laden, prüfen',
    providers: 'Server und Dienste, die antworten dürfen',
    egress: 'was dieses Gerät verlassen hat, Byte für Byte',
    policy: 'die Regeln Ihrer Organisation',
    purge: 'löscht endgültig, mit Beleg',
    receipts: 'Nachweise über Gelöschtes',
    retention: 'wann Unterhaltungen von selbst gehen',
    export: 'schreibt Unterhaltungen in eine Datei',
    import: 'liest Unterhaltungen aus einer Datei ein',
    backup: 'eine versiegelte Kopie des Tresors',
    'restore-backup': 'macht den Tresor aus einer Sicherung',
    rekey: 'gibt der Datenbank einen neuen Schlüssel',
    passphrase: 'die Passphrase des Tresors',
    recovery: 'ein neuer Wiederherstellungsschlüssel',
    key: 'der Schlüssel der Datenbank, im Klartext',
    audit: 'das Protokoll dessen, was geschah',
    updates: 'neue Versionen von Sotto',
    destroy: 'zerstört den Tresor und alles darin',
    redact: 'ersetzt Sensibles in einem Text',
    restore: 'setzt die Werte in einen Text zurück',
    doctor: 'welche Zusagen auf diesem Computer gelten',
  },
  init: {
    recoveryWritten:
      'Der Tresor ist bereit. Bewahren Sie die Datei mit dem Wiederherstellungsschlüssel an einem sicheren Ort auf, nicht auf diesem Computer.',
    recoveryShown:
      'Der Tresor ist bereit. Das ist sein Wiederherstellungsschlüssel. Er wird nur einmal angezeigt: Schreiben Sie ihn auf und bewahren Sie ihn an einem sicheren Ort auf.',
  },
  models: { removed: 'Aus Sotto entfernt. Eine Datei, die an ihrem Ort verwendet wurde, ist noch dort.' },
  check: {
    whole: 'Jede Seite der Datenbank ist so, wie sie geschrieben wurde ({{pages, number}} Seiten).',
    damaged:
      'Die Datenbank ist beschädigt: {{damagedPages, number}} von {{pages, number}} Seiten. „sotto doctor --salvage“ rettet den Rest in eine neue.',
  },
  salvage: {
    done: 'Der Tresor hat eine neue Datenbank. Von der alten waren {{damagedPages, number}} von {{pages, number}} Seiten nicht lesbar.',
    table: '  {{name}}: {{saved, number}} gerettet, {{lost, number}} nachweislich verloren',
    homeless: '  {{count, number}} Zeilen gehörten zu keiner auffindbaren Tabelle und sind verloren',
    mended:
      '  {{conversations, number}} Unterhaltungen wurden um ihre Nachrichten herum neu angelegt und bleiben auf diesem Gerät; {{messages, number}} Nachrichten, deren Vorgängerin verloren ist, hängen nun an der davor.',
    unverified: '  Der Anfang der Datei ist verloren: Ob das Gerettete gefälscht ist, ließ sich nicht feststellen.',
    copy: 'Die beschädigte Datenbank wurde unverändert im Profil unter damaged/{{copy}} abgelegt. Sie enthält, was Sie geschrieben haben: Sie verschwindet mit der nächsten Unterhaltung, die Sie endgültig löschen, oder wenn Sie sie selbst löschen.',
  },
  purge: {
    confirm: 'Das löscht endgültig und lässt sich nicht rückgängig machen. Geben Sie „ja“ ein, um fortzufahren: ',
    yes: 'ja',
    done: 'Endgültig gelöscht: {{conversations, number}} Unterhaltungen, {{messages, number}} Nachrichten.',
    stays: 'Assistenten, Textbausteine, Modelle und Einstellungen bleiben. Auch diese vernichten: sotto destroy',
    receipt: 'Die Datenbank hat einen neuen Schlüssel. Beleg {{id}}.',
    confirmDestroy:
      'Das vernichtet den ganzen Tresor: Unterhaltungen, Schlüssel, Modelle und Einstellungen. Geben Sie „ja“ ein, um fortzufahren: ',
    destroyed: 'Der Tresor ist vernichtet. Kopien und Sicherungen außerhalb seines Ordners müssen Sie selbst löschen.',
  },
  retention: {
    keep: 'wird behalten',
    days: 'Tage nach der letzten Nachricht: {{days}}',
    level: 'Tage für {{level}}: {{days}}',
    ledger: 'Tage für den Wortlaut im Ausgangsprotokoll: {{days}}',
    hold: 'Eine rechtliche Aufbewahrungspflicht gilt: Nichts wird gelöscht.',
    notice: 'Nach den neuen Regeln wird zum ersten Mal am {{time}} gelöscht.',
    clock:
      'Die Uhr geht der vergangenen Zeit weit voraus. Nach ihr wird nichts gelöscht, bis Sie sagen, dass sie stimmt: sotto retention confirm-clock',
    clockConfirmed: 'Die Uhr gilt als richtig. Was nach ihr fällig ist, geht beim nächsten Lauf.',
    backups: 'Tage für Sicherungen, die Sotto angelegt hat: {{days}}',
    within: 'Innerhalb von {{days, number}} Tagen gehen {{total, number}} Unterhaltungen.',
    none: 'Innerhalb von {{days, number}} Tagen geht nichts.',
    own: 'Für die Unterhaltung gilt jetzt eine eigene Regel.',
  },
  receipts: {
    row: '{{time}}  {{id}}  {{conversations, number}} Unterhaltungen, {{messages, number}} Nachrichten, {{copies, number}} Kopien',
    elsewhere: 'Eine Sicherung von {{time}} liegt anderswo: Nur Sie können sie löschen.',
    genuine: 'Genau diesen Beleg hat dieser Tresor signiert.',
  },
  audit: {
    good: 'Die Kette von {{entries, number}} Einträgen ist unversehrt und endet dort, wo der Schlüsselbund es sagt.',
    unanchored:
      'Die Kette von {{entries, number}} Einträgen ist unversehrt. Kein Schlüsselbund sagt, wo sie enden soll.',
    broken: 'Das Protokoll wurde bei Eintrag {{seq}} verändert oder beschädigt.',
  },
  transfer: {
    exported: 'Exportiert: {{conversations, number}} Unterhaltungen mit {{messages, number}} Nachrichten.',
    imported:
      'Importiert: {{added, number}} Unterhaltungen neu, {{extended, number}} mit neuen Nachrichten, {{known, number}} schon bekannt, {{failed, number}} weggelassen; insgesamt {{messages, number}} Nachrichten.',
    wouldImport:
      'Würde importieren: {{added, number}} Unterhaltungen neu, {{extended, number}} mit neuen Nachrichten, {{known, number}} schon bekannt, {{failed, number}} weggelassen; insgesamt {{messages, number}} Nachrichten.',
    leftOut:
      'Weggelassen, weil Sotto keinen Platz dafür hat: {{messages, number}} verborgene Anweisungen und Werkzeugaufrufe, {{attachments, number}} Bilder und Dateien.',
    due_one:
      '{{count, number}} davon ist älter, als Ihre Regeln irgendetwas aufbewahren, und verschwindet beim nächsten Durchgang.',
    due_other:
      '{{count, number}} davon sind älter, als Ihre Regeln irgendetwas aufbewahren, und verschwinden beim nächsten Durchgang.',
  },
  backup: {
    made: 'Gesichert und geprüft: {{conversations, number}} Unterhaltungen, {{messages, number}} Nachrichten. Die Sicherung öffnet sich mit dem, was jetzt den Tresor öffnet.',
    restored:
      'Wiederhergestellt: {{conversations, number}} Unterhaltungen, {{messages, number}} Nachrichten. Was vorher hier war, liegt bis zum nächsten endgültigen Löschen im Ordner „replaced“ des Profils.',
  },
  keys: {
    set: {
      device:
        'Der Tresor öffnet sich mit dem Schlüssel im Schlüsselbund dieses Computers. Eine Passphrase gibt es nicht mehr.',
      either: 'Der Tresor öffnet sich mit dem Schlüssel im Schlüsselbund dieses Computers oder mit der Passphrase.',
      passphrase: 'Der Tresor öffnet sich allein mit der Passphrase.',
      both: 'Der Tresor öffnet sich mit der Passphrase zusammen mit dem Schlüssel im Schlüsselbund dieses Computers.',
    },
    rotated: 'Der neue Wiederherstellungsschlüssel öffnet diesen Tresor. Der frühere öffnet ihn nicht mehr.',
    exported: 'Wer diesen Schlüssel und die Datenbank hat, kann alles darin lesen. Der Export steht im Prüfprotokoll.',
    group: 'Gruppe {{number}} des obigen Schlüssels: ',
  },
  rekeyed:
    'Die Datenbank hat einen neuen Schlüssel. Frühere Kopien bleiben lesbar für alle, die den damaligen Schlüssel haben.',
  dropped:
    'Die Unterhaltung ist größer als der Kontext des Modells: Die {{count, number}} ältesten Nachrichten wurden diesmal weggelassen.',
};
