import type * as en from '../en/cli.ts';
import type { Translation } from '../translation.ts';

export const cli: Translation<typeof en.cli> = {
  usage: 'Utilisation : sotto [--profile DIR] [--passphrase-file FILE] [--json] COMMAND',
  unknownCommand: 'Cette commande n’existe pas. « sotto help » les montre toutes.',
  unknownLike: 'Cette commande n’existe pas. Vouliez-vous dire « sotto {{name}} » ? « sotto help » les montre toutes.',
  moreHelp: '« sotto help COMMAND » dit ce qu’une commande accepte.',
  about: {
    init: 'crée un coffre et sa clé de récupération',
    chat: 'pose une question ; la réponse arrive au fil de l’eau',
    continue: 'poursuit une réponse interrompue',
    list: 'les conversations, la plus récente d’abord',
    show: 'une conversation avec ses messages',
    search: 'les messages qui contiennent ces mots',
    tags: 'crée, renomme et retire des étiquettes',
    tag: 'étiquette des conversations',
    archive: 'archive des conversations, ou les ressort',
    duplicate: 'copie une conversation',
    assistants: 'consignes avec un nom, un modèle et un plancher',
    snippets: 'textes à réutiliser',
    models: 'modèles sur cet appareil : trouver, télécharger, vérifier',
    providers: 'serveurs et services autorisés à répondre',
    egress: 'ce qui a quitté cet appareil, octet par octet',
    policy: 'les règles de votre organisation',
    purge: 'supprime définitivement, avec un reçu',
    receipts: 'preuves de ce qui a été supprimé',
    retention: 'quand les conversations partent d’elles-mêmes',
    export: 'écrit des conversations dans un fichier',
    import: 'reprend des conversations d’un fichier',
    backup: 'une copie scellée du coffre',
    'restore-backup': 'refait le coffre à partir d’une sauvegarde',
    rekey: 'donne une nouvelle clé à la base',
    passphrase: 'la phrase secrète du coffre',
    recovery: 'une nouvelle clé de récupération',
    key: 'la clé de la base, en clair',
    audit: 'le registre de ce qui a été fait',
    updates: 'nouvelles versions de Sotto',
    destroy: 'détruit le coffre et tout son contenu',
    redact: 'remplace ce qui est sensible dans un texte',
    restore: 'remet les valeurs dans un texte',
    doctor: 'quelles promesses tiennent sur cet ordinateur',
  },
  init: {
    recoveryWritten:
      'Le coffre est prêt. Gardez le fichier de la clé de récupération en lieu sûr, loin de cet ordinateur.',
    recoveryShown:
      'Le coffre est prêt. Voici sa clé de récupération. Elle n’est affichée qu’une fois : notez-la et gardez-la en lieu sûr.',
  },
  models: { removed: 'Retiré de Sotto. Un fichier utilisé à son emplacement y est toujours.' },
  check: {
    whole: 'Chaque page de la base de données est telle qu’elle a été écrite ({{pages, number}} pages).',
    damaged:
      'La base de données est endommagée : {{damagedPages, number}} pages sur {{pages, number}}. « sotto doctor --salvage » récupère le reste dans une nouvelle.',
  },
  salvage: {
    done: 'Le coffre a une nouvelle base de données. De l’ancienne, {{damagedPages, number}} pages sur {{pages, number}} n’ont pas pu être lues.',
    table: '  {{name}} : {{saved, number}} récupérés, {{lost, number}} perdus de façon certaine',
    homeless: '  {{count, number}} lignes n’appartenaient à aucune table retrouvée, et sont perdues',
    mended:
      '  {{conversations, number}} conversations ont été recréées autour de leurs messages et restent sur cet appareil ; {{messages, number}} messages dont le parent est perdu sont rattachés au précédent.',
    unverified: '  Le début du fichier est perdu : impossible de savoir si ce qui a été récupéré est authentique.',
    copy: 'La base de données endommagée a été mise de côté telle quelle, sous damaged/{{copy}} dans le profil. Elle contient ce que vous avez écrit : elle disparaît avec la prochaine conversation que vous supprimez définitivement, ou quand vous la supprimez vous-même.',
  },
  purge: {
    confirm: 'Ceci supprime définitivement et ne peut pas être annulé. Tapez « oui » pour continuer : ',
    yes: 'oui',
    done: 'Supprimé définitivement : {{conversations, number}} conversations, {{messages, number}} messages.',
    stays: 'Les assistants, les extraits, les modèles et les réglages restent. Pour les détruire aussi : sotto destroy',
    receipt: 'La base de données a une nouvelle clé. Reçu {{id}}.',
    confirmDestroy:
      'Ceci détruit le coffre entier : conversations, clés, modèles et réglages. Tapez « oui » pour continuer : ',
    destroyed: 'Le coffre est détruit. Les copies et sauvegardes hors de son dossier restent à supprimer par vous.',
  },
  retention: {
    keep: 'conservé',
    days: 'Jours après le dernier message : {{days}}',
    level: 'Jours pour {{level}} : {{days}}',
    ledger: 'Jours pour les textes du registre des envois : {{days}}',
    hold: 'Une conservation légale est en vigueur : rien n’est supprimé.',
    notice: 'La première suppression selon les nouvelles règles aura lieu à {{time}}.',
    clock:
      'L’horloge est très en avance sur le temps écoulé. Rien n’est supprimé d’après elle tant que vous ne l’avez pas confirmée : sotto retention confirm-clock',
    clockConfirmed: 'L’horloge est considérée comme juste. Ce qui est échu disparaît à la prochaine exécution.',
    backups: 'Jours pour les sauvegardes faites par Sotto : {{days}}',
    within: 'D’ici {{days, number}} jours, {{total, number}} conversations disparaissent.',
    none: 'Rien ne disparaît d’ici {{days, number}} jours.',
    own: 'La conversation a désormais sa propre règle.',
  },
  receipts: {
    row: '{{time}}  {{id}} : {{conversations, number}} conversations, {{messages, number}} messages, {{copies, number}} copies',
    elsewhere: 'Une sauvegarde faite le {{time}} se trouve ailleurs : vous seul pouvez la supprimer.',
    genuine: 'Ce coffre a signé exactement ce reçu.',
  },
  audit: {
    good: 'La chaîne de {{entries, number}} entrées est intacte, et se termine là où le trousseau l’indique.',
    unanchored:
      'La chaîne de {{entries, number}} entrées est intacte. Aucun trousseau n’indique où elle devrait se terminer.',
    broken: 'Le journal a été altéré ou endommagé à l’entrée {{seq}}.',
  },
  transfer: {
    exported: 'Exporté : {{conversations, number}} conversations avec {{messages, number}} messages.',
    imported:
      'Importé : {{added, number}} conversations nouvelles, {{extended, number}} avec de nouveaux messages, {{known, number}} déjà connues, {{failed, number}} laissées de côté ; {{messages, number}} messages en tout.',
    wouldImport:
      'Serait importé : {{added, number}} conversations nouvelles, {{extended, number}} avec de nouveaux messages, {{known, number}} déjà connues, {{failed, number}} laissées de côté ; {{messages, number}} messages en tout.',
    leftOut:
      'Laissé de côté, faute de place dans Sotto : {{messages, number}} instructions cachées et appels d’outils, {{attachments, number}} images et fichiers.',
    due_one:
      '{{count, number}} d’entre elles dépasse la durée de conservation de vos règles, et disparaîtra au prochain passage.',
    due_other:
      '{{count, number}} d’entre elles dépassent la durée de conservation de vos règles, et disparaîtront au prochain passage.',
  },
  backup: {
    made: 'Sauvegardé et vérifié : {{conversations, number}} conversations, {{messages, number}} messages. La sauvegarde s’ouvre avec ce qui ouvre le coffre maintenant.',
    restored:
      'Restauré : {{conversations, number}} conversations, {{messages, number}} messages. Ce qui était ici avant est dans le dossier « replaced » du profil, jusqu’à la prochaine suppression définitive.',
  },
  keys: {
    set: {
      device: 'Le coffre s’ouvre avec la clé du trousseau de cet ordinateur. Il n’y a plus de phrase secrète.',
      either: 'Le coffre s’ouvre avec la clé du trousseau de cet ordinateur, ou avec la phrase secrète.',
      passphrase: 'Le coffre s’ouvre avec la phrase secrète seule.',
      both: 'Le coffre s’ouvre avec la phrase secrète et la clé du trousseau de cet ordinateur, ensemble.',
    },
    rotated: 'La nouvelle clé de récupération ouvre ce coffre. L’ancienne ne l’ouvre plus.',
    exported:
      'Quiconque possède cette clé et la base de données peut tout y lire. L’export figure dans le journal d’audit.',
    group: 'Groupe {{number}} de la clé ci-dessus : ',
  },
  rekeyed:
    'La base de données a une nouvelle clé. Les copies antérieures restent lisibles pour quiconque possède la clé de l’époque.',
  dropped:
    'La conversation dépasse le contexte du modèle : ses {{count, number}} messages les plus anciens ont été laissés de côté cette fois.',
};
