import type * as en from '../en/preview.ts';
import type { Translation } from '../translation.ts';

export const preview: Translation<typeof en.preview> = {
  show: 'Aperçu',
  title: {
    html: 'Aperçu de la page',
    svg: 'Aperçu de l’image',
    mermaid: 'Aperçu du diagramme',
  },
  failed: {
    html: 'Cette page ne peut pas être affichée. Le code est au-dessus.',
    svg: 'Ce n’est pas une image que l’on puisse afficher. Le code est au-dessus.',
    mermaid:
      'Ce diagramme ne peut pas être dessiné : le code contient une erreur ou est trop grand. Le code est au-dessus.',
  },
  note: 'Dessiné dans un cadre scellé : pas de scripts, pas de réseau, les liens ne mènent nulle part.',
};
