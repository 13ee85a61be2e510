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
  notice: {
    ready: 'Une réponse est prête',
    broken: 'Une réponse n’a pas pu être terminée',
  },
  tray: {
    open: 'Ouvrir Sotto',
    quickAsk: 'Question rapide',
    downloading_one: 'Téléchargement d’un modèle',
    downloading_other: 'Téléchargement de {{count, number}} modèles',
    downloadingAt_one: 'Téléchargement d’un modèle : {{percent, number}} %',
    downloadingAt_other: 'Téléchargement de {{count, number}} modèles : {{percent, number}} %',
  },
  menu: {
    file: 'Fichier',
    edit: 'Édition',
    view: 'Affichage',
    window: 'Fenêtre',
    help: 'Aide',
    new: 'Nouvelle conversation',
    newTemporary: 'Nouvelle conversation temporaire',
    newWindow: 'Nouvelle fenêtre',
    quickAsk: 'Question rapide',
    close: 'Fermer la fenêtre',
    find: 'Rechercher partout…',
    findInConversation: 'Rechercher dans la conversation…',
    settings: 'Réglages…',
    lock: 'Verrouiller maintenant',
    sidebar: 'Afficher ou masquer la barre latérale',
    shortcuts: 'Raccourcis clavier',
    privacy: 'Détails de confidentialité',
    quit: 'Quitter Sotto',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    pastePlain: 'Coller sans mise en forme',
    delete: 'Supprimer',
    selectAll: 'Tout sélectionner',
    zoomIn: 'Texte plus grand',
    zoomOut: 'Texte plus petit',
    zoomReset: 'Taille habituelle',
    fullScreen: 'Plein écran',
    minimise: 'Réduire',
    zoomWindow: 'Zoomer la fenêtre',
    front: 'Tout ramener au premier plan',
    about: 'À propos de Sotto',
    services: 'Services',
    hide: 'Masquer Sotto',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
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
