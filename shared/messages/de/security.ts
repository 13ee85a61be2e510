import type * as en from '../en/security.ts';
import type { Translation } from '../translation.ts';

export const security: Translation<typeof en.security> = {
  keys: 'Was den Tresor öffnet',
  modes: {
    device: {
      name: 'Dieser Computer',
      hint: 'Ein Schlüssel im Schlüsselbund dieses Computers. Nichts einzugeben; wer als Sie angemeldet ist, kann ihn öffnen.',
    },
    either: {
      name: 'Dieser Computer oder eine Passphrase',
      hint: 'Öffnet sich hier von selbst, und mit der Passphrase, wenn der Schlüsselbund verloren ist.',
    },
    passphrase: {
      name: 'Eine Passphrase',
      hint: 'Sie geben sie jedes Mal ein. Kein Schlüsselbund ist beteiligt.',
    },
    both: {
      name: 'Eine Passphrase zusammen mit diesem Computer',
      hint: 'Zwei Faktoren: Weder die Passphrase noch der Schlüsselbund öffnet ihn allein.',
    },
  },
  access: {
    open: 'Ändern …',
    title: 'Was den Tresor öffnet',
    body: 'Was ihn bisher geöffnet hat, öffnet ihn dann nicht mehr. Ihr Wiederherstellungsschlüssel bleibt, wie er ist.',
    change: 'Schloss wechseln',
    changed: 'Das Schloss wurde gewechselt',
    now: 'Jetzt',
  },
  proof: {
    passphrase: 'Ihre jetzige Passphrase',
    recovery: 'Ihr Wiederherstellungsschlüssel',
    why: 'Wird verlangt, damit niemand die Schlösser wechselt, während Sie weg sind.',
  },
  recovery: {
    name: 'Wiederherstellungsschlüssel',
    hint: 'Öffnet den Tresor, wenn Schlüsselbund oder Passphrase verloren sind.',
    open: 'Neuer Wiederherstellungsschlüssel …',
    title: 'Neuer Wiederherstellungsschlüssel',
    body: 'Erstellt einen neuen Schlüssel zum Ausdrucken oder Aufschreiben. Der frühere gilt, bis Sie gezeigt haben, dass Sie den neuen haben.',
    make: 'Neuen Schlüssel anzeigen',
    shown:
      'Er wird nur dieses eine Mal angezeigt. Drucken Sie ihn aus oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt von diesem Computer auf.',
    group: 'Gruppe {{number}}',
    changed: 'Der neue Wiederherstellungsschlüssel gilt',
  },
  lock: {
    title: 'Sperren',
    idle: 'Wenn niemand da ist',
    idleHint:
      'Zählt ab dem letzten Tastendruck oder der letzten Bewegung irgendwo an diesem Computer. Eine laufende Antwort wird angehalten und aufbewahrt.',
    never: 'Nicht sperren',
    minutes_one: 'Nach {{count}} Minute',
    minutes_other: 'Nach {{count}} Minuten',
    onScreenLock: 'Wenn der Bildschirm gesperrt wird',
    onSuspend: 'Wenn der Computer schlafen geht',
  },
  database: 'Die Datenbank',
  rekey: {
    every: 'Von selbst wechseln',
    everyHint: 'Alle so viele Tage, wenn gerade nichts geschrieben wird.',
    never: 'Nur auf Wunsch',
    name: 'Neuer Datenbankschlüssel',
    hint: 'Verschlüsselt alles neu. Frühere Kopien der Datei behalten den früheren Schlüssel.',
    open: 'Schlüssel wechseln',
    done: 'Die Datenbank hat einen neuen Schlüssel',
    fingerprint: 'Sein Fingerabdruck beginnt mit {{fingerprint}}.',
  },
  keyExport: {
    name: 'Datenbankschlüssel exportieren',
    hint: 'Jedes SQLCipher 4 öffnet damit die Datenbank. Nichts hält Sie hier fest.',
    open: 'Exportieren …',
    title: 'Datenbankschlüssel exportieren',
    body: 'Wer diesen Schlüssel und eine Kopie der Datenbank hat, liest alles darin, was auch immer den Tresor öffnet. Der Export wird im Prüfprotokoll festgehalten.',
    show: 'Schlüssel anzeigen',
  },
  keychainGone: {
    title: 'Der Schlüsselbund dieses Computers öffnet den Tresor nicht mehr',
    body: 'Sie haben ihn auf andere Weise geöffnet. Wählen Sie unten neu, was ihn öffnet; dann wird für diesen Computer ein neuer Schlüssel erstellt.',
  },
  needed: {
    title: 'Ein weiteres Schloss ist nötig',
    body: 'Eine Unternehmensrichtlinie verlangt eine Passphrase zusammen mit dem Schlüssel dieses Computers. Ihre Unterhaltungen warten, bis Sie eine festgelegt haben.',
    set: 'Passphrase festlegen …',
    lock: 'Stattdessen sperren',
  },
};
