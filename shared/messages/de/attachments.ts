import type * as en from '../en/attachments.ts';
import type { Translation } from '../translation.ts';

export const attachments: Translation<typeof en.attachments> = {
  add: 'Dateien anhängen',
  list: 'Angehängte Dateien',
  remove: '{{name}} entfernen',
  open: '{{name}} öffnen',
  drop: 'Dateien zum Anhängen hier ablegen',
  dropHint: 'Sie werden auf diesem Computer gelesen und in Ihrem Tresor aufbewahrt.',
  reading: 'Wird gelesen …',
  pages_one: '{{count, number}} Seite',
  pages_other: '{{count, number}} Seiten',
  pastedName: 'Eingefügter Text',
  pasted: 'Der lange Text wartet als Datei',
  putIn: 'In die Nachricht einfügen',
  pasteTooLong: 'Dieser Text ist zu lang, um ihn hier einzufügen.',
  pasteTooLongTodo:
    'Fragen Sie zuerst etwas und fügen Sie ihn dann ein; oder fügen Sie ihn im Hauptfenster ein. Dort wird er zu einer Datei.',
  partial: 'nur der Anfang wird gelesen',
  picture: 'aufbewahrt, noch nicht gelesen',
  noText: 'kein Text enthalten',
  problem: '„{{name}}“ wurde nicht angehängt. {{what}}',
  problems_one: '{{count, number}} Datei wurde nicht angehängt. {{what}}',
  problems_other: '{{count, number}} Dateien wurden nicht angehängt. {{what}}',
  partialNote:
    'Die Datei ist länger als das, was von ihr verwendet wird: {{characters}} Zeichen. Der Rest wird aufbewahrt, aber kein Modell liest ihn.',
  noTextNote:
    'In dieser Datei wurde kein Text gefunden, vielleicht weil sie ein Scan ist. Sie wird aufbewahrt, aber kein Modell liest sie.',
  pictureNote: 'Bilder werden mit der Nachricht aufbewahrt. Noch liest sie kein Modell.',
  kinds: {
    text: 'Text',
    markdown: 'Markdown',
    code: 'Code',
    csv: 'Tabelle',
    pdf: 'PDF',
    docx: 'Word-Dokument',
    image: 'Bild',
  },
};
