import type * as en from '../en/start.ts';
import type { Translation } from '../translation.ts';

export const onboarding: Translation<typeof en.onboarding> = {
  step: 'Étape {{step}} sur {{total}}',
  welcome: {
    haveBackup: 'Avez-vous déjà une sauvegarde ?',
    title: 'Parlez à un modèle. Gardez-le pour vous.',
    body: 'Vos conversations restent sur cet ordinateur, dans un seul fichier chiffré. Choisissez d’abord ce qui l’ouvre.',
    device: 'Cet ordinateur',
    deviceHint: 'Une clé que seul le trousseau de cet ordinateur détient. Rien à taper.',
    passphrase: 'Une phrase secrète',
    passphraseHint: 'Vous la tapez chaque fois. Personne ne peut la retrouver pour vous.',
    bothRequired:
      'Une politique d’entreprise demande deux facteurs : une phrase secrète et une clé dans le trousseau de cet ordinateur.',
    noKeychain: 'Cet ordinateur n’offre pas de trousseau ; une phrase secrète protège donc vos conversations.',
    keychainLocked:
      'Le trousseau du système est verrouillé. Déverrouillez-le pour l’utiliser, ou choisissez une phrase secrète.',
    create: 'Créer le coffre',
    creating: 'Création…',
    recommended: 'Recommandé',
  },
  passphrase: {
    label: 'Phrase secrète',
    again: 'La même encore une fois',
    hint: 'Au moins {{count}} caractères. Quatre ou cinq mots que vous n’oublierez pas conviennent bien.',
    tooShort: 'Encore {{count}}.',
    mismatch: 'Les deux ne sont pas encore identiques.',
    show: 'Afficher la saisie',
    hide: 'Masquer la saisie',
  },
  recovery: {
    title: 'Votre clé de récupération',
    body: 'Elle ouvre vos conversations quand le trousseau ou la phrase secrète sont perdus. Elle n’est affichée que cette fois : imprimez-la ou notez-la, et gardez-la loin de cet ordinateur.',
    copyWarning:
      'Copiée. D’autres programmes peuvent lire le presse-papiers : collez-la en lieu sûr, puis copiez autre chose.',
    printTitle: 'Clé de récupération Sotto',
    printBody:
      'Cette clé ouvre le coffre Sotto créé le {{date}}. Quiconque la possède, avec les fichiers, peut lire vos conversations.',
    checkTitle: 'L’avez-vous ?',
    checkLabel: 'Tapez le groupe {{number}} de votre clé de récupération',
    checkWrong: 'Ce n’est pas le groupe {{number}}.',
    lost: 'Afficher à nouveau la clé',
    saved: 'Je l’ai mise en sûreté',
    confirm: 'C’est bien cela',
  },
  privacy: {
    title: 'Quelle confidentialité par défaut ?',
    body: 'Rien ne peut quitter cet ordinateur tant que vous n’avez pas configuré de fournisseur. Choisissez ce qui se passe alors ; chaque conversation peut être réglée autrement.',
    auto: 'Décider pour chaque message',
    autoHint:
      'Ce qui est sensible reçoit sa réponse sur cet appareil. Le reste peut aller à votre fournisseur, noms et numéros remplacés, et vous le voyez avant.',
    device: 'Uniquement sur cet appareil',
    deviceHint: 'Aucune conversation ne part, sauf si vous le choisissez pour elle.',
    continue: 'Continuer',
  },
  resume: {
    title: 'Votre clé de récupération n’a pas été mise en lieu sûr',
    body: 'Sotto a été fermé avant que vous l’ayez confirmée, et elle ne peut plus être affichée. Une nouvelle prend sa place.',
  },
  model: {
    title: 'Un premier modèle',
    body: 'Sotto fait tourner des modèles de langage sur cet ordinateur : ce que vous écrivez reste ici. Choisissez-en un à télécharger, ou utilisez un fichier que vous avez. Un service peut répondre à la place : rien n’y va avant votre accord.',
    pick: 'Utiliser un fichier que j’ai…',
    keepInPlace: 'L’utiliser là où il est',
    keepInPlaceHint: 'Rien n’est copié. Si le fichier est déplacé plus tard, le modèle devient indisponible.',
    copyIn: 'Le copier dans Sotto',
    copyInHint: 'Prend {{size}} d’espace disque. L’original peut partir.',
    addThis: 'Ajouter ce modèle',
    another: 'Choisir un autre fichier…',
    start: 'Commencer',
    /** While the first one is being downloaded. */
    meanwhile: 'Continuer en attendant',
  },
};

export const unlock: Translation<typeof en.unlock> = {
  title: 'Verrouillé',
  body: 'Vos conversations sont fermées, et le processus qui détenait leur clé est terminé.',
  withDevice: 'Déverrouiller',
  opening: 'Ouverture…',
  passphrase: 'Phrase secrète',
  recovery: 'Clé de récupération',
  useRecovery: 'Utiliser la clé de récupération',
  usePassphrase: 'Utiliser la phrase secrète',
  useDevice: 'Utiliser la clé de cet ordinateur',
  recoveryHint: 'Des lettres et des chiffres en groupes. Tirets, espaces et majuscules n’ont pas d’importance.',
  slow: 'Vérifier une phrase secrète prend une seconde exprès : cela ralentit quiconque essaie de deviner.',
};

export const salvage: Translation<typeof en.salvage> = {
  body: 'Sotto peut lire le fichier morceau par morceau et mettre ce qui est intact dans un nouveau coffre avec les mêmes clés. Le fichier endommagé est mis de côté tel quel.',
  save: 'Sauver ce qui peut être lu',
  saving: 'Lecture de chaque page…',
  saved: 'Sauvé : {{conversations, number}} conversations avec {{messages, number}} messages.',
  lost: 'Perdu de façon certaine : {{conversations, number}} conversations, {{messages, number}} messages, {{files, number}} parties de fichiers joints. Il y en avait peut-être davantage.',
  nothingLost: 'Pour autant qu’on puisse le dire, rien n’est perdu.',
  made_one:
    'Une conversation a été recréée autour de ses messages. Elle reste sur cet appareil jusqu’à ce que vous en décidiez autrement.',
  made_other:
    '{{count, number}} conversations ont été recréées autour de leurs messages. Elles restent sur cet appareil jusqu’à ce que vous en décidiez autrement.',
  unverified: 'Le début du fichier est perdu ; impossible de savoir si ce qui a été sauvé est authentique.',
  copy: 'Le fichier endommagé se trouve dans le dossier « damaged » de votre profil. Il disparaît avec la prochaine conversation que vous supprimez définitivement.',
  open: 'Ouvrir le coffre',
};

export const problem: Translation<typeof en.problem> = {
  safe: 'Ce qui est en sûreté',
  todo: 'Ce qu’il faut faire',
  code: 'Code : {{code}}',
  keychainEntry: {
    title: 'La clé de cet ordinateur a disparu',
    safe: 'Vos conversations sont inchangées et toujours chiffrées. Cela arrive quand un profil est copié sur un autre ordinateur, ou quand le trousseau a été réinitialisé.',
  },
  keychainLocked: {
    title: 'Le trousseau est verrouillé',
    safe: 'Vos conversations sont inchangées et toujours chiffrées.',
  },
  tooNew: {
    title: 'Créé par une version plus récente de Sotto',
    safe: 'Rien n’a été modifié. Une version plus ancienne ne touche pas à ce qu’elle pourrait ne pas comprendre.',
  },
  vaultDamaged: {
    title: 'Le fichier du coffre a besoin d’une copie',
    safe: 'Le fichier de vos conversations n’a pas été touché. Rien n’a été supprimé ni remplacé.',
  },
  tampered: {
    title: 'Les serrures ont été modifiées',
    safe: 'Sotto s’est arrêté avant de demander le moindre secret. Rien n’a été modifié.',
  },
  databaseDamaged: {
    title: 'Les conversations ne peuvent pas être lues',
    safe: 'Rien n’a été modifié depuis que le dommage a été constaté. Ne supprimez pas le fichier : une grande partie peut encore être sauvée.',
  },
  databaseNotOurs: {
    title: 'Deux fichiers qui ne vont pas ensemble',
    safe: 'Aucun des deux n’a été modifié.',
  },
  databaseMissing: {
    title: 'Les conversations ne sont pas ici',
    safe: 'Le coffre et ses clés sont en place. Sotto n’a pas créé de base de données vide à leur place.',
  },
  readOnly: {
    title: 'Impossible d’écrire dans le dossier de données',
    safe: 'Vos conversations sont inchangées.',
  },
  diskFull: {
    title: 'Pas assez de place pour ouvrir vos conversations',
    safe: 'Tout ce qui était enregistré est toujours là.',
  },
  diskError: {
    title: 'Le disque ne répond pas',
    safe: 'Rien n’a été modifié, et rien n’indique que vos conversations soient endommagées.',
  },
  inUse: {
    title: 'Déjà ouvert',
    safe: 'Un seul programme à la fois peut écrire ; celui-ci attend donc.',
  },
  other: {
    title: 'Sotto ne peut pas ouvrir vos conversations',
    safe: 'Rien n’a été modifié ni supprimé.',
  },
  coreFailed: {
    title: 'Le cœur de Sotto s’arrête sans cesse',
    safe: 'Chaque message confirmé est enregistré.',
    restart: 'Le redémarrer',
  },
};
