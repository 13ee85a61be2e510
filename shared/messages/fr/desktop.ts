import type * as en from '../en/desktop.ts';
import type { Translation } from '../translation.ts';

export const desktop: Translation<typeof en.desktop> = {
  look: 'Texte et couleur',
  zoom: 'Taille du texte',
  zoomHint: '{{plus}} et {{minus}} la changent partout.',
  percent: '{{value, number}} %',
  reduceMotion: 'Aucun mouvement',
  reduceMotionHint: 'Rien ne glisse ni ne s’estompe. Vaut aussi quand le système demande moins de mouvement.',
  accent: 'Couleur d’accent du système',
  accentHint: 'À la place du bleu de Sotto, assombrie ou éclaircie là où elle ne serait pas lisible.',
  accentNone: 'Ce système n’en indique pas.',
  quickAsk: 'Question rapide',
  quickAskHint:
    'Une petite fenêtre par-dessus ce que vous faites. Ce que vous y demandez est temporaire, sauf si vous en décidez autrement.',
  keys: 'Touches qui l’ouvrent de partout',
  keysHint: 'Désactivé tant que vous n’en choisissez pas. Sotto est alors averti de ces touches, et d’aucune autre.',
  keysChoose: 'Choisir des touches…',
  keysListening: 'Appuyez sur les touches…',
  keysListeningHint:
    'Une lettre, un chiffre, une touche de fonction ou Espace, avec Ctrl, Alt ou la touche système. Échap ne change rien.',
  keysSuggest: 'Utiliser {{keys}}',
  keysRemove: 'Aucune touche',
  keysRefused: 'Le système n’a pas donné ces touches à Sotto : un autre programme les a. Choisissez-en d’autres.',
  keysUnsure:
    'Ce bureau Wayland décide lui-même si Sotto est averti de ces touches. S’il ne se passe rien quand vous appuyez, demandez aux réglages du bureau de lancer Sotto avec {{command}} sur ces touches.',
  show: 'L’afficher maintenant',
  background: 'En arrière-plan',
  tray: 'Icône dans la zone de notification',
  trayHint:
    'Ouvre Sotto, pose une question rapide, verrouille et montre l’avancement des téléchargements. Certains bureaux Linux n’affichent pas d’icônes.',
  keepRunning: 'Continuer quand la dernière fenêtre est fermée',
  keepRunningHint:
    'Sotto reste alors sous forme d’icône et le coffre reste ouvert, jusqu’à ce qu’il se verrouille de lui-même ou que vous quittiez.',
  keepRunningNeedsTray: 'Nécessite l’icône.',
  notify: 'Signaler qu’une réponse est prête',
  notifyHint:
    'Quand aucune fenêtre de Sotto n’est au premier plan. Une notification ne contient jamais un mot d’une conversation.',
  notifyNone: 'Ce système n’affiche pas de notifications.',
  screen: 'À l’écran',
  capture: 'Masquer les fenêtres aux captures d’écran',
  captureHint: 'Les captures, les enregistrements et les écrans partagés les montrent en noir.',
  captureNone: 'Linux ne le permet pas.',
  clipboard: 'Vider le presse-papiers après une copie',
  clipboardHint:
    'Seulement s’il contient encore ce qui a été copié dans Sotto. Aussi quand le coffre se verrouille. Les historiques de presse-papiers gardent ce qu’ils ont pris.',
  clipboardNever: 'Jamais',
  clipboardSeconds: 'Après {{count}} secondes',
  clipboardMinutes: 'Après {{count}} minutes',
  spelling: 'Vérifier l’orthographe',
  spellingSystem: 'Avec les dictionnaires du système. Sotto n’en télécharge jamais.',
  spellingNone: 'Pas sous Linux : il faudrait télécharger les dictionnaires, et Sotto n’en télécharge aucun.',
};

export const quickAsk: Translation<typeof en.quickAsk> = {
  title: 'Question rapide',
  temporary: 'Temporaire',
  temporaryHint:
    'En mémoire seulement, et effacé quand Sotto se verrouille. Cliquez pour garder ce que vous demandez ici.',
  kept: 'Conservé',
  keptHint: 'Enregistré avec vos autres conversations. Cliquez pour le rendre temporaire.',
  again: 'Recommencer',
  inMain: 'Ouvrir dans la fenêtre principale',
  hide: 'Masquer',
  lockedTitle: 'Sotto est verrouillé',
  lockedBody: 'Déverrouillez-le dans sa fenêtre principale, puis demandez de nouveau.',
  openMain: 'Ouvrir Sotto',
};
