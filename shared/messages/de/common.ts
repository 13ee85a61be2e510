import type * as en from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof en.common> = {
  appName: 'Sotto',
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  skip: 'Nicht jetzt',
  copy: 'Kopieren',
  copied: 'Kopiert',
  print: 'Drucken',
  undo: 'Rückgängig',
  retry: 'Noch einmal versuchen',
  delete: 'Löschen',
  rename: 'Umbenennen',
  remove: 'Entfernen',
  quit: 'Beenden',
  loading: 'Einen Moment …',
  dismiss: 'Ausblenden',
  automatic: 'Automatisch',
  unknown: 'Unbekannt',
};

export const zones: Translation<typeof en.zones> = {
  device: 'Auf diesem Gerät',
  private: 'Ihr eigener Server',
  cloud: 'Cloud',
};

export const shell: Translation<typeof en.shell> = {
  changed: {
    title: 'Dieses Programm wurde verändert, seit es verpackt wurde.',
    body: 'Es wird beendet, damit nichts Fremdes mit Ihren Unterhaltungen läuft. Installieren Sie es neu; Ihr Tresor bleibt, wie er ist.',
  },
  openLink: {
    title: 'Diesen Link in Ihrem Browser öffnen?',
    open: 'Öffnen',
    cancel: 'Abbrechen',
  },
  pickPath: {
    import: 'Export zum Einlesen auswählen',
    importFilter: 'Exporte',
    export: 'Exportieren nach',
    backup: 'Ein neuer Ordner für die Sicherung',
    restore: 'Ordner einer Sicherung auswählen',
    exportName: '{{product}} {{date}}',
    backupName: '{{product}} Sicherung {{date}}',
  },
  pickModel: {
    title: 'Modelldatei auswählen',
    filter: 'GGUF-Modelle',
  },
  notice: {
    ready: 'Eine Antwort ist fertig',
    broken: 'Eine Antwort konnte nicht beendet werden',
  },
  tray: {
    open: 'Sotto öffnen',
    quickAsk: 'Schnelle Frage',
    downloading_one: 'Ein Modell wird geladen',
    downloading_other: '{{count, number}} Modelle werden geladen',
    downloadingAt_one: 'Ein Modell wird geladen: {{percent, number}} %',
    downloadingAt_other: '{{count, number}} Modelle werden geladen: {{percent, number}} %',
  },
  menu: {
    file: 'Datei',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    window: 'Fenster',
    help: 'Hilfe',
    new: 'Neue Unterhaltung',
    newTemporary: 'Neue temporäre Unterhaltung',
    newWindow: 'Neues Fenster',
    quickAsk: 'Schnelle Frage',
    close: 'Fenster schließen',
    find: 'Alles durchsuchen …',
    findInConversation: 'In der Unterhaltung suchen …',
    settings: 'Einstellungen …',
    lock: 'Jetzt sperren',
    sidebar: 'Seitenleiste ein- oder ausblenden',
    shortcuts: 'Tastenkürzel',
    privacy: 'Details zum Datenschutz',
    quit: 'Sotto beenden',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    pastePlain: 'Ohne Formatierung einfügen',
    delete: 'Löschen',
    selectAll: 'Alles auswählen',
    zoomIn: 'Größere Schrift',
    zoomOut: 'Kleinere Schrift',
    zoomReset: 'Übliche Größe',
    fullScreen: 'Vollbild',
    minimise: 'Minimieren',
    zoomWindow: 'Fenster zoomen',
    front: 'Alle nach vorne bringen',
    about: 'Über Sotto',
    services: 'Dienste',
    hide: 'Sotto ausblenden',
    hideOthers: 'Andere ausblenden',
    showAll: 'Alle einblenden',
  },
};

export const dates: Translation<typeof en.dates> = {
  today: 'Heute',
  yesterday: 'Gestern',
  previous7: 'Letzte 7 Tage',
  previous30: 'Letzte 30 Tage',
  pinned: 'Angeheftet',
  temporary: 'Temporär',
};

export const units: Translation<typeof en.units> = {
  tokens_one: '{{count, number}} Token',
  tokens_other: '{{count, number}} Token',
  seconds: '{{value}} s',
  perSecond: '{{value}} Token pro Sekunde',
  messages_one: '{{count, number}} Nachricht',
  messages_other: '{{count, number}} Nachrichten',
};
