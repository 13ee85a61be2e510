import type * as en from '../en/policy.ts';
import type { Translation } from '../translation.ts';

export const policy: Translation<typeof en.policy> = {
  help: 'Hilfe bekommen',
  locked: 'Durch eine Unternehmensrichtlinie festgelegt.',
  none: 'Keine Unternehmensrichtlinie: Sie entscheiden.',
  inForce: 'Richtlinie von {{organisation}}',
  fallback:
    'Der Richtlinie dieses Computers ist nicht zu trauen, deshalb gelten die strengsten Einstellungen. Ihre Unterhaltungen sind sicher.',
  fallbackShort: 'Der Richtlinie dieses Computers ist nicht zu trauen: Es gelten die strengsten Einstellungen.',
  why: 'Warum',
  noneBody:
    'Niemand außer Ihnen entscheidet, was Sotto hier darf. Ein Unternehmen kann einzelne Einstellungen mit einer Richtlinie festlegen; sie stünden auf dieser Seite, jede mit der Angabe, wer sie festgelegt hat.',
  again: 'Richtlinie neu einlesen',
  serial: 'Nummer {{serial}}',
  expires: 'Gültig bis {{date}}',
  signedOnly: 'Diese Ausgabe nimmt nur signierte Richtlinien an.',
  ok: 'Eine gültige Richtlinie mit {{keys, number}} Schlüsseln.',
  notOk: 'Keine gültige Richtlinie.',
  verified: 'Ihre Signatur stimmt.',
  notSigned: 'Diese Ausgabe prüft keine Signaturen.',
  origins: {
    build: 'in diese Ausgabe eingebaut',
    machine: 'Richtlinie dieses Computers',
    fallback: 'strengste Einstellung',
  },
  from: {
    build: 'In diese Ausgabe eingebaut.',
    machine: 'Aus der Richtlinie dieses Computers.',
    fallback: 'Die strengste Einstellung, bis die Richtlinie wieder stimmt.',
  },
  categories: {
    zones: 'Zonen',
    findings: 'Funde und Wörterbuch',
    providers: 'Anbieter',
    retention: 'Aufbewahrung',
    transfer: 'Export, Import und Sicherung',
    vault: 'Tresor und Sperre',
    models: 'Modelle',
    app: 'Anwendung',
  },
  problems: {
    missing: 'Eine Richtlinie muss da sein und fehlt. Legen Sie sie zurück, oder fragen Sie Ihre Administration.',
    unreadable: 'Die Richtlinie ist nicht lesbar. Prüfen Sie ihren Ort und ihre Rechte.',
    'too-large': 'Die Richtlinie ist größer, als eine Richtlinie sein kann.',
    'writable-by-others':
      'In die Richtliniendatei oder einen Ordner darüber können andere als root schreiben. Setzen Sie den Eigentümer root und den Modus 0644.',
    'not-json': 'Die Richtlinie ist kein gültiges JSON. Prüfen Sie sie mit „sotto policy verify“.',
    'wrong-format': 'Das ist keine Richtlinie, die diese Version lesen kann ({{key}}).',
    'unknown-key':
      'Die Richtlinie hat einen Schlüssel, den diese Version nicht kennt: {{key}}. Berichtigen Sie sie, oder aktualisieren Sie Sotto.',
    'bad-value': 'Die Richtlinie hat für den Schlüssel {{key}} einen Wert, der nicht erlaubt ist.',
    unsigned: 'Diese Ausgabe nimmt nur signierte Richtlinien an, und diese ist nicht signiert.',
    'signature-wrong':
      'Die Signatur der Richtlinie stimmt nicht: Sie wurde verändert oder mit einem anderen Schlüssel signiert.',
    expired: 'Die Richtlinie ist abgelaufen. Eine neuere muss bereitgestellt werden.',
    'rolled-back': 'Die Richtlinie ist älter als eine, die hier schon galt.',
    'anchor-missing':
      'Der Schlüsselbund sagt nicht mehr, welche Richtlinie hier galt. Eine Richtlinie mit höherer Nummer schafft Klarheit.',
  },
};
