import type * as en from '../en/desktop.ts';
import type { Translation } from '../translation.ts';

export const desktop: Translation<typeof en.desktop> = {
  look: 'Schrift und Farbe',
  zoom: 'Schriftgröße',
  zoomHint: '{{plus}} und {{minus}} ändern sie überall.',
  percent: '{{value, number}} %',
  reduceMotion: 'Keine Bewegung',
  reduceMotionHint: 'Nichts gleitet oder blendet über. Gilt auch, wenn das System um weniger Bewegung bittet.',
  accent: 'Akzentfarbe des Systems',
  accentHint: 'Anstelle des Blaus von Sotto; dunkler oder heller, wo sie sonst nicht lesbar wäre.',
  accentNone: 'Dieses System nennt keine.',
  quickAsk: 'Schnelle Frage',
  quickAskHint:
    'Ein kleines Fenster über allem, woran Sie gerade arbeiten. Was Sie dort fragen, ist temporär, solange Sie nichts anderes wählen.',
  keys: 'Tasten, die es überall öffnen',
  keysHint: 'Aus, bis Sie welche wählen. Sotto erfährt dann von diesen Tasten und von keinen anderen.',
  keysChoose: 'Tasten wählen …',
  keysListening: 'Drücken Sie die Tasten …',
  keysListeningHint:
    'Ein Buchstabe, eine Ziffer, eine Funktionstaste oder die Leertaste, mit Strg, Alt oder der Systemtaste. Esc lässt alles, wie es ist.',
  keysSuggest: '{{keys}} verwenden',
  keysRemove: 'Keine Tasten',
  keysRefused: 'Das System hat Sotto diese Tasten nicht gegeben: Ein anderes Programm hat sie. Wählen Sie andere.',
  keysUnsure:
    'Dies ist ein Wayland-Desktop, der selbst entscheidet, ob Sotto von diesen Tasten erfährt. Geschieht nichts, wenn Sie sie drücken, lassen Sie die Einstellungen des Desktops Sotto mit {{command}} auf diesen Tasten starten.',
  show: 'Jetzt zeigen',
  background: 'Im Hintergrund',
  tray: 'Symbol in der Taskleiste',
  trayHint:
    'Öffnet Sotto, fragt schnell, sperrt und zeigt, wie weit Downloads sind. Manche Linux-Desktops zeigen keine Symbole.',
  keepRunning: 'Weiterlaufen, wenn das letzte Fenster geschlossen wird',
  keepRunningHint:
    'Sotto bleibt dann als Symbol da und der Tresor offen, bis er sich von selbst sperrt oder Sie Sotto beenden.',
  keepRunningNeedsTray: 'Braucht das Symbol in der Taskleiste.',
  notify: 'Melden, wenn eine Antwort fertig ist',
  notifyHint: 'Solange kein Fenster von Sotto vorne ist. Eine Meldung enthält nie ein Wort einer Unterhaltung.',
  notifyNone: 'Dieses System zeigt keine Meldungen.',
  screen: 'Auf dem Bildschirm',
  capture: 'Fenster vor Bildschirmaufnahmen verbergen',
  captureHint: 'Bildschirmfotos, Aufnahmen und geteilte Bildschirme zeigen sie schwarz.',
  captureNone: 'Linux bietet dafür keinen Weg.',
  clipboard: 'Zwischenablage nach dem Kopieren leeren',
  clipboardHint:
    'Nur, wenn sie noch enthält, was in Sotto kopiert wurde. Auch, wenn der Tresor gesperrt wird. Verläufe der Zwischenablage behalten, was sie haben.',
  clipboardNever: 'Nie',
  clipboardSeconds: 'Nach {{count}} Sekunden',
  clipboardMinutes: 'Nach {{count}} Minuten',
  spelling: 'Rechtschreibung prüfen',
  spellingSystem: 'Mit den Wörterbüchern des Systems. Sotto lädt nie welche.',
  spellingNone: 'Nicht unter Linux: Die Wörterbücher müssten von anderswo geladen werden, und Sotto lädt keine.',
};

export const quickAsk: Translation<typeof en.quickAsk> = {
  title: 'Schnelle Frage',
  temporary: 'Temporär',
  temporaryHint:
    'Nur im Arbeitsspeicher, und weg, wenn Sotto sperrt. Klicken Sie, um zu behalten, was Sie hier fragen.',
  kept: 'Wird behalten',
  keptHint: 'Wird bei Ihren anderen Unterhaltungen gespeichert. Klicken Sie, um es temporär zu machen.',
  again: 'Neu beginnen',
  inMain: 'Im Hauptfenster öffnen',
  hide: 'Ausblenden',
  lockedTitle: 'Sotto ist gesperrt',
  lockedBody: 'Entsperren Sie es im Hauptfenster und fragen Sie dann noch einmal.',
  openMain: 'Sotto öffnen',
};
