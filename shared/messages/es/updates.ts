import type { updates as en } from '../en/updates.ts';
import type { Translation } from '../translation.ts';

/** New versions. */
export const updates: Translation<typeof en> = {
  title: 'Versiones nuevas',
  current: 'Tiene la versión {{release}}.',
  noServer: 'Este programa no tiene servidor de actualizaciones. Quien se lo dio trae las versiones nuevas.',
  askedAt: 'Preguntado: {{when}}',
  neverAsked: 'Aún no se ha preguntado',
  mode: 'Buscar versiones nuevas',
  modeHint: 'Pregunta a {{server}} una vez al día, y a nadie más. Cada petición figura en Actividad.',
  modes: { off: 'Nunca', notify: 'Y avisarme', automatic: 'Y descargarlas' },
  check: 'Preguntar ahora',
  fetch: 'Descargarla ({{size}})',
  install: { itself: 'Ponerla en su sitio', installer: 'Abrir' },
  states: {
    found: 'Hay una versión {{release}}.',
    fetching: 'Se está descargando la versión {{release}}.',
    ready: 'La versión {{release}} está aquí y es lo que se firmó.',
    replaced: 'La versión {{release}} arranca la próxima vez.',
  },
  /** In the list of conversations, until somebody fetches it or puts it in place. */
  waiting: 'La versión {{release}} espera',
  none: 'No hay nada más nuevo.',
  byInstaller: 'El instalador del sistema pide un administrador.',
};
