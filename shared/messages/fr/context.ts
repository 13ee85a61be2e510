import type { en } from '../en.ts';
import type { Translation } from '../translation.ts';

export const context: Translation<typeof en.context> = {
  label: 'Contexte utilisé',
  counted: '{{used}} des {{size}} jetons que le modèle peut lire à la fois',
  estimated: 'Environ {{used}} des {{size}} jetons que le modèle peut lire à la fois, estimés d’après les lettres',
  unknown_one:
    'Environ {{count, number}} jeton, estimé d’après les lettres. On ne sait pas combien le modèle lit à la fois.',
  unknown_other:
    'Environ {{count, number}} jetons, estimés d’après les lettres. On ne sait pas combien le modèle lit à la fois.',
  about: '≈ {{tokens}}',
  nearly:
    'Cette conversation remplit presque ce que le modèle peut lire à la fois. Bientôt, ses messages les plus anciens seront laissés de côté.',
  leavesOut_one:
    'Le message le plus ancien ne sera pas lu pour cette réponse : la conversation est plus longue que ce que le modèle peut lire à la fois.',
  leavesOut_other:
    'Les {{count, number}} messages les plus anciens ne seront pas lus pour cette réponse : la conversation est plus longue que ce que le modèle peut lire à la fois.',
  tooLong:
    'Ce message est plus long que ce que le modèle peut lire à la fois. Raccourcissez-le, ou choisissez un modèle avec un plus grand contexte.',
  tooLongEstimate:
    'C’est probablement plus long que ce que le modèle peut lire à la fois. Raccourcissez, ou choisissez un modèle avec un plus grand contexte.',
};
