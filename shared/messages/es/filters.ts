import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const filters: Translation<typeof en.filters> = {
  label: 'Acotar la búsqueda',
  any: 'Cualquiera',
  where: 'Respondido',
  model: 'Modelo',
  sensitivity: 'Sensibilidad',
  when: 'Fecha',
  tag: 'Etiquetas',
  archive: 'Archivo',
  file: 'Con archivo adjunto',
  archived: 'Archivadas',
  notArchived: 'No archivadas',
  presets: {
    week: 'Últimos 7 días',
    month: 'Últimos 30 días',
    year: 'Últimos 12 meses',
  },
  from: 'Desde',
  to: 'Hasta',
  since: 'Desde el {{from}}',
  until: 'Hasta el {{to}}',
  between: 'Del {{from}} al {{to}}',
  clear: 'Quitar los filtros',
  found: 'Conversaciones',
  noneHint: 'Pruebe otras palabras o quite un filtro.',
  sensitivities: {
    public: 'Pública',
    personal: 'Personal',
    confidential: 'Confidencial',
    restricted: 'Restringida',
  },
};
