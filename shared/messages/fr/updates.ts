import type { updates as en } from '../en/updates.ts';
import type { Translation } from '../translation.ts';

/** New versions. */
export const updates: Translation<typeof en> = {
  title: 'Nouvelles versions',
  current: 'Vous avez la version {{release}}.',
  noServer: 'Ce programme n’a pas de serveur de mise à jour. Qui vous l’a donné apporte les nouvelles versions.',
  askedAt: 'Demandé : {{when}}',
  neverAsked: 'Pas encore demandé',
  mode: 'Chercher de nouvelles versions',
  modeHint: 'Interroge {{server}} une fois par jour, et rien d’autre. Chaque requête figure dans Activité.',
  modes: { off: 'Jamais', notify: 'Et me le dire', automatic: 'Et les télécharger' },
  check: 'Demander maintenant',
  fetch: 'Télécharger ({{size}})',
  install: { itself: 'Mettre en place', installer: 'Ouvrir' },
  states: {
    found: 'La version {{release}} est disponible.',
    fetching: 'La version {{release}} se télécharge.',
    ready: 'La version {{release}} est là, conforme à ce qui a été signé.',
    replaced: 'La version {{release}} démarrera la prochaine fois.',
  },
  /** In the list of conversations, until somebody fetches it or puts it in place. */
  waiting: 'La version {{release}} attend',
  none: 'Il n’y a rien de plus récent.',
  byInstaller: 'L’installateur du système demande un administrateur.',
};
