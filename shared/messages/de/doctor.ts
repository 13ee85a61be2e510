import type * as en from '../en/doctor.ts';
import type { Translation } from '../translation.ts';

export const doctor: Translation<typeof en.doctor> = {
  vault: {
    label: 'Tresor',
    unlocked: 'Offen. Seine Schlösser: {{slots}}.',
    locked: 'Gesperrt.',
    none: 'Noch kein Tresor.',
    problem: 'Mit dem Tresor stimmt etwas nicht ({{code}}).',
  },
  keychain: {
    label: 'Schlüsselbund des Systems',
    available: 'Verfügbar.',
    locked: 'Gesperrt: Entsperren Sie ihn, oder verwenden Sie eine Passphrase.',
    absent: 'Hier gibt es keinen: Stattdessen schützt eine Passphrase den Tresor.',
  },
  database: {
    label: 'Datenbank',
    ok: 'Verschlüsselt ({{cipher}}), geöffnet und geprüft.',
    failed: 'Konnte nicht geprüft werden ({{code}}).',
  },
  durability: {
    label: 'Erst gespeichert, dann beantwortet',
    ok: 'Jede Nachricht steht auf der Festplatte, bevor sie bestätigt wird.',
    weak: 'Die Festplatte bestätigt nicht jedes Schreiben.',
  },
  network: {
    label: 'Netzwerk',
    off: 'Kein Anbieter ist eingerichtet: Nichts kann dieses Gerät verlassen.',
    on: 'Eingerichtete Anbieter: {{providers, number}}. Bisher hinausgegangene Anfragen: {{sent, number}}. Jede steht im Ausgangsprotokoll.',
  },
  inference: {
    label: 'Modellprozess',
    idle: 'Läuft nicht: Er startet mit der ersten Frage.',
    ready: 'Läuft, {{threads}} Threads.',
    crashed: 'Unerwartet beendet ({{code}}).',
  },
  memory: {
    label: 'Arbeitsspeicher',
    ok: '{{free, bytes}} von {{total, bytes}} frei.',
    low: 'Nur {{free, bytes}} von {{total, bytes}} frei: Große Modelle passen nicht hinein.',
  },
  disk: {
    label: 'Festplatte',
    ok: '{{free, bytes}} frei.',
    low: 'Nur {{free, bytes}} frei.',
    missing: 'Der freie Platz konnte nicht ermittelt werden.',
  },
  sandbox: {
    label: 'Abschottung des Fensters',
    on: 'Das Fenster kann keine Dateien lesen und keine Verbindungen öffnen.',
    off: 'Aus: Sotto wurde ohne die Sandbox des Systems gestartet.',
  },
  files: {
    label: 'Eigene Dateien',
    'as-packaged': 'So, wie sie verpackt wurden.',
    unlisted: 'Nicht verpackt, oder vom System selbst geprüft.',
    byWindow: 'Beim Öffnen des Fensters geprüft.',
    changed: 'Verändert, seit sie verpackt wurden. Installieren Sie Sotto neu.',
  },
  dumps: {
    label: 'Speicherabbilder',
    off: 'Aus für die Prozesse, die Ihre Worte verarbeiten.',
    on: 'Wenn ein Prozess abstürzt, kann das System seinen Speicher auf die Festplatte schreiben.',
  },
};
