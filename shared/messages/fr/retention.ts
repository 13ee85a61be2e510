import type * as en from '../en/retention.ts';
import type { Translation } from '../translation.ts';

export const retention: Translation<typeof en.retention> = {
  title: 'Durée de conservation des conversations',
  hint: 'Compté depuis le dernier message. Ouvrir une conversation ne relance pas le délai ; une conversation épinglée reste.',
  keep: 'Jusqu’à ce que vous les supprimiez',
  days_one: '{{count, number}} jour',
  days_other: '{{count, number}} jours',
  all: 'Conversations',
  allHint: 'Avec leurs fichiers, leur index de recherche et les valeurs remplacées.',
  level: 'Niveau : {{level}}',
  follow: 'Comme ci-dessus',
  ledger: 'Ce qui a été envoyé, mot pour mot',
  ledgerHint: 'La date, la destination, les nombres et l’empreinte de chaque requête restent au registre des envois.',
  hold: 'Une conservation légale est en vigueur',
  holdBody:
    'Une politique d’entreprise arrête ici toute suppression, manuelle ou selon la durée, jusqu’à ce qu’elle soit levée.',
  clock: 'Est-il vraiment {{wall}} ?',
  clockBody:
    'Il devrait être environ {{expected}}. Rien n’est supprimé selon la durée tant que vous n’avez pas confirmé l’horloge.',
  clockRight: 'L’horloge est juste',
  notice: 'Rien ne disparaît selon les nouvelles règles avant {{time}}',
  noticeBody: 'Vous pouvez encore changer d’avis, épingler ce qui doit rester, ou l’exporter.',
  next: {
    title: 'Ce qui disparaît ensuite',
    none_one: 'Rien ne disparaît d’ici un jour.',
    none_other: 'Rien ne disparaît dans les {{count, number}} prochains jours.',
    due: 'À échéance',
    more_one: 'et une autre',
    more_other: 'et {{shown}} autres',
  },
  purge: {
    title: 'Suppression définitive',
    hint: 'Écrase ce qui est supprimé, change la clé de la base de données et vous donne un reçu.',
    age: 'Ancienneté',
    older: 'Conversations de plus de',
    olderButton: 'Supprimer…',
    olderTitle: 'Supprimer définitivement les anciennes conversations ?',
    nothing: 'Il n’y a rien d’aussi ancien. Les conversations épinglées restent.',
    goes: '{{conversations, number}} conversations avec {{messages, number}} messages et {{attachments, number}} fichiers disparaissent, ainsi que les mots de {{ledgerBodies, number}} requêtes. C’est irréversible.',
    done: 'Supprimé, et la clé a été changée',
    progress: {
      deleting: 'Suppression : {{done, number}} messages sur {{total, number}}',
      key: 'Ce qui reste est chiffré sous une nouvelle clé',
    },
  },
  destroy: {
    name: 'Le coffre lui-même',
    hint: 'Clés, conversations, réglages, modèles téléchargés par Sotto : tout ce qui est sur cet ordinateur.',
    button: 'Tout détruire…',
    title: 'Tout détruire ?',
    body: 'Les entrées du trousseau disparaissent d’abord, puis chaque fichier. Ce qu’il en reste, ici ou dans une copie, ne s’ouvre à personne sans votre phrase secrète ou votre clé de récupération. Sotto redémarre ensuite comme au premier jour.',
    word: 'détruire',
    confirm: 'Détruire',
  },
  receipts: {
    title: 'Reçus',
    hint: 'Chacun est signé par ce coffre, nomme la clé qui n’existe plus, et ne contient rien de ce qui a été supprimé.',
    none: 'Rien n’a encore été supprimé définitivement.',
    scopes: {
      message: 'Un message',
      conversation: 'Une conversation',
      'older-than': 'Conversations anciennes',
      all: 'Toutes les conversations',
      retention: 'Selon la durée',
    },
  },
};
