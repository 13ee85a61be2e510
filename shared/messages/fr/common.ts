import type * as en from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof en.common> = {
  appName: 'Sotto',
  close: 'Fermer',
  cancel: 'Annuler',
  back: 'Retour',
  skip: 'Plus tard',
  copy: 'Copier',
  copied: 'Copié',
  print: 'Imprimer',
  undo: 'Annuler',
  retry: 'Réessayer',
  delete: 'Supprimer',
  rename: 'Renommer',
  remove: 'Retirer',
  quit: 'Quitter',
  loading: 'Un instant…',
  dismiss: 'Masquer',
  automatic: 'Automatique',
  unknown: 'Inconnu',
};

export const zones: Translation<typeof en.zones> = {
  device: 'Sur cet appareil',
  private: 'Votre propre serveur',
  cloud: 'Cloud',
};

export const shell: Translation<typeof en.shell> = {
  changed: {
    title: 'Ce programme a été modifié depuis son empaquetage.',
    body: 'Il se ferme pour que rien d’étranger ne s’exécute avec vos conversations. Réinstallez-le ; votre coffre reste intact.',
  },
  openLink: {
    title: 'Ouvrir ce lien dans votre navigateur ?',
    open: 'Ouvrir',
    cancel: 'Annuler',
  },
  pickPath: {
    import: 'Choisir un export à importer',
    importFilter: 'Exports',
    export: 'Exporter vers',
    backup: 'Un nouveau dossier pour la sauvegarde',
    restore: 'Choisir le dossier d’une sauvegarde',
    exportName: '{{product}} {{date}}',
    backupName: '{{product}} sauvegarde {{date}}',
  },
  pickModel: {
    title: 'Choisir un fichier de modèle',
    filter: 'Modèles GGUF',
  },
  menu: {
    file: 'Fichier',
    edit: 'Édition',
    view: 'Affichage',
    window: 'Fenêtre',
    help: 'Aide',
    new: 'Nouvelle conversation',
    newTemporary: 'Nouvelle conversation temporaire',
    find: 'Rechercher partout…',
    findInConversation: 'Rechercher dans la conversation…',
    settings: 'Réglages…',
    lock: 'Verrouiller maintenant',
    sidebar: 'Afficher ou masquer la barre latérale',
    shortcuts: 'Raccourcis clavier',
    privacy: 'Détails de confidentialité',
    quit: 'Quitter Sotto',
  },
};

export const dates: Translation<typeof en.dates> = {
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  previous7: '7 derniers jours',
  previous30: '30 derniers jours',
  pinned: 'Épinglées',
  temporary: 'Temporaire',
};

export const units: Translation<typeof en.units> = {
  tokens_one: '{{count, number}} jeton',
  tokens_other: '{{count, number}} jetons',
  seconds: '{{value}} s',
  perSecond: '{{value}} jetons par seconde',
  messages_one: '{{count, number}} message',
  messages_other: '{{count, number}} messages',
};
