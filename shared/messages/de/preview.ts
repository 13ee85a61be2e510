import type * as en from '../en/preview.ts';
import type { Translation } from '../translation.ts';

export const preview: Translation<typeof en.preview> = {
  show: 'Vorschau',
  title: {
    html: 'Vorschau der Seite',
    svg: 'Vorschau des Bildes',
    mermaid: 'Vorschau des Diagramms',
  },
  failed: {
    html: 'Diese Seite lässt sich nicht zeigen. Der Code steht darüber.',
    svg: 'Das ist kein Bild, das sich zeigen lässt. Der Code steht darüber.',
    mermaid:
      'Dieses Diagramm lässt sich nicht zeichnen: Der Code hat einen Fehler oder ist zu groß. Der Code steht darüber.',
  },
  note: 'In einem versiegelten Rahmen gezeichnet: keine Skripte, kein Netz, Links führen nirgendwohin.',
};
