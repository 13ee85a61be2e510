import type * as en from '../en/transfer.ts';
import type { Translation } from '../translation.ts';

export const transfer: Translation<typeof en.transfer> = {
  untitled: 'Conversation sans titre',
  pageTitle: 'Conversations',
  you: 'Vous',
  answer: 'Réponse',
  system: 'Instructions',
  unfinished: 'Cette réponse n’a pas été terminée.',
  problems: {
    'broken-json': 'Cette partie du fichier n’est pas du JSON valide ; elle a été laissée de côté.',
    'wrong-encoding': 'Cette partie du fichier n’est ni en UTF-8 ni en UTF-16 ; elle a été laissée de côté.',
    'unknown-format': 'Ce n’est pas une conversation d’un programme que Sotto connaît ; elle a été laissée de côté.',
    invalid: 'Quelque chose dont une conversation a besoin manque ou est erroné ; elle a été laissée de côté.',
    'broken-tree':
      'Certains messages ne se rattachaient à aucun message présent ; ils commencent leurs propres branches.',
    'too-large': 'Elle dépasse 64 Mo sans ses pièces jointes ; elle a été laissée de côté.',
    empty: 'Elle ne contient aucun message qui puisse être conservé.',
    conflict: 'Ses identifiants appartiennent ici à une autre conversation ; elle a été laissée de côté.',
    going: 'Elle est en cours de suppression ici. Importez-la à nouveau quand ce sera terminé.',
    'cut-off': 'Le fichier s’arrête ici, ou n’est plus compréhensible à partir d’ici. Ce qui précède a été gardé.',
  },
};
