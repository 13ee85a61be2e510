import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const filters: Translation<typeof en.filters> = {
  label: 'Restreindre la recherche',
  any: 'Peu importe',
  where: 'Répondu',
  model: 'Modèle',
  sensitivity: 'Sensibilité',
  when: 'Date',
  tag: 'Étiquettes',
  archive: 'Archives',
  file: 'Avec un fichier',
  archived: 'Archivées',
  notArchived: 'Non archivées',
  presets: {
    week: '7 derniers jours',
    month: '30 derniers jours',
    year: '12 derniers mois',
  },
  from: 'Du',
  to: 'Au',
  since: 'Depuis le {{from}}',
  until: 'Jusqu’au {{to}}',
  between: 'Du {{from}} au {{to}}',
  clear: 'Effacer les filtres',
  found: 'Conversations',
  noneHint: 'Essayez d’autres mots, ou retirez un filtre.',
  sensitivities: {
    public: 'Publique',
    personal: 'Personnelle',
    confidential: 'Confidentielle',
    restricted: 'Restreinte',
  },
};
