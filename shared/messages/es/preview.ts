import type * as en from '../en/preview.ts';
import type { Translation } from '../translation.ts';

export const preview: Translation<typeof en.preview> = {
  show: 'Vista previa',
  title: {
    html: 'Vista previa de la página',
    svg: 'Vista previa de la imagen',
    mermaid: 'Vista previa del diagrama',
  },
  failed: {
    html: 'Esta página no se puede mostrar. El código está arriba.',
    svg: 'Esto no es una imagen que se pueda mostrar. El código está arriba.',
    mermaid:
      'Este diagrama no se puede dibujar: el código tiene un error o es demasiado grande. El código está arriba.',
  },
  note: 'Dibujado en un marco sellado: sin scripts, sin red, los enlaces no llevan a ninguna parte.',
};
