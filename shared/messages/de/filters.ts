import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const filters: Translation<typeof en.filters> = {
  label: 'Suche eingrenzen',
  any: 'Beliebig',
  where: 'Beantwortet',
  model: 'Modell',
  sensitivity: 'Vertraulichkeit',
  when: 'Zeit',
  tag: 'Schlagwörter',
  archive: 'Archiv',
  file: 'Mit Datei',
  archived: 'Archiviert',
  notArchived: 'Nicht archiviert',
  presets: {
    week: 'Letzte 7 Tage',
    month: 'Letzte 30 Tage',
    year: 'Letzte 12 Monate',
  },
  from: 'Von',
  to: 'Bis',
  since: 'Seit {{from}}',
  until: 'Bis {{to}}',
  between: '{{from}} bis {{to}}',
  clear: 'Filter entfernen',
  found: 'Unterhaltungen',
  noneHint: 'Versuchen Sie andere Wörter, oder nehmen Sie einen Filter weg.',
  sensitivities: {
    public: 'Öffentlich',
    personal: 'Persönlich',
    confidential: 'Vertraulich',
    restricted: 'Streng vertraulich',
  },
};
