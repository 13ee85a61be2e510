import type * as en from '../en/security.ts';
import type { Translation } from '../translation.ts';

export const security: Translation<typeof en.security> = {
  keys: 'Ce qui ouvre le coffre',
  modes: {
    device: {
      name: 'Cet ordinateur',
      hint: 'Une clé dans le trousseau de cet ordinateur. Rien à taper ; quiconque est connecté sous votre nom peut l’ouvrir.',
    },
    either: {
      name: 'Cet ordinateur, ou une phrase secrète',
      hint: 'S’ouvre tout seul ici, et avec la phrase secrète là où le trousseau est perdu.',
    },
    passphrase: {
      name: 'Une phrase secrète',
      hint: 'Vous la tapez chaque fois. Aucun trousseau n’intervient.',
    },
    both: {
      name: 'Une phrase secrète avec cet ordinateur',
      hint: 'Deux facteurs : ni la phrase secrète ni le trousseau ne l’ouvrent seuls.',
    },
  },
  access: {
    open: 'Modifier…',
    title: 'Ce qui ouvre le coffre',
    body: 'Ce qui l’ouvrait jusqu’ici cesse de fonctionner. Votre clé de récupération reste la même.',
    change: 'Changer la serrure',
    changed: 'La serrure a été changée',
    now: 'Actuellement',
  },
  proof: {
    passphrase: 'Votre phrase secrète actuelle',
    recovery: 'Votre clé de récupération',
    why: 'Demandée pour que personne ne change les serrures en votre absence.',
  },
  recovery: {
    name: 'Clé de récupération',
    hint: 'Ouvre le coffre quand le trousseau ou la phrase secrète sont perdus.',
    open: 'Nouvelle clé de récupération…',
    title: 'Nouvelle clé de récupération',
    body: 'Crée une nouvelle clé à imprimer ou à noter. L’ancienne fonctionne jusqu’à ce que vous ayez montré que vous avez la nouvelle.',
    make: 'Afficher une nouvelle clé',
    shown: 'Elle n’est affichée que cette fois. Imprimez-la ou notez-la, et gardez-la loin de cet ordinateur.',
    group: 'Groupe {{number}}',
    changed: 'La nouvelle clé de récupération est en vigueur',
  },
  lock: {
    title: 'Verrouillage',
    idle: 'Quand personne n’est là',
    idleHint:
      'Compté depuis la dernière touche ou le dernier mouvement sur cet ordinateur. Une réponse en cours est arrêtée et conservée.',
    never: 'Ne pas verrouiller',
    minutes_one: 'Après {{count}} minute',
    minutes_other: 'Après {{count}} minutes',
    onScreenLock: 'Quand l’écran est verrouillé',
    onSuspend: 'Quand l’ordinateur se met en veille',
  },
  database: 'La base de données',
  rekey: {
    every: 'Changer automatiquement',
    everyHint: 'Tous les tant de jours, quand rien n’est en cours d’écriture.',
    never: 'Seulement sur demande',
    name: 'Nouvelle clé de la base de données',
    hint: 'Chiffre tout à nouveau. Les copies antérieures du fichier gardent l’ancienne clé.',
    open: 'Changer la clé',
    done: 'La base de données a une nouvelle clé',
    fingerprint: 'Son empreinte commence par {{fingerprint}}.',
  },
  keyExport: {
    name: 'Exporter la clé de la base de données',
    hint: 'Tout SQLCipher 4 ouvre la base de données avec elle. Rien ne vous enferme ici.',
    open: 'Exporter…',
    title: 'Exporter la clé de la base de données',
    body: 'Quiconque possède cette clé et une copie de la base de données y lit tout, quel que soit ce qui ouvre le coffre. L’export est consigné dans le journal d’audit.',
    show: 'Afficher la clé',
  },
  keychainGone: {
    title: 'Le trousseau de cet ordinateur n’ouvre plus le coffre',
    body: 'Vous l’avez ouvert autrement. Choisissez à nouveau ci-dessous ce qui l’ouvre, et une nouvelle clé est créée pour cet ordinateur.',
  },
  needed: {
    title: 'Une serrure de plus est nécessaire',
    body: 'Une politique d’entreprise demande une phrase secrète avec la clé de cet ordinateur. Vos conversations attendent que vous en ayez défini une.',
    set: 'Définir une phrase secrète…',
    lock: 'Verrouiller plutôt',
  },
};
