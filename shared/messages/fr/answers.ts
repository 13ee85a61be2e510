import type * as en from '../en/answers.ts';
import type { Translation } from '../translation.ts';

export const answers: Translation<typeof en.answers> = {
  thoughts: 'Réflexions',
  thinking: 'Réflexion en cours…',
  failedBefore: '{{model}} n’a pas répondu ({{why}}), un autre modèle l’a donc fait.',
  cost: 'Coût',
  costUnknown: 'Inconnu',
  reasoningTokens: 'Dont réflexions',
  again: {
    open: 'Répondre à nouveau avec…',
    same: 'De la même façon',
    device: 'Sur cet appareil',
    private: 'Sur votre propre serveur',
    cloud: 'Dans le cloud',
    models: 'Avec un modèle',
  },
  replace: {
    selected: 'Remplacer « {{value}} »',
    of: 'Remplacer « {{value}} » avant l’envoi',
    note: 'choisi par vous',
    undo: 'Ne pas remplacer',
    undoOf: 'Ne pas remplacer « {{value}} »',
  },
  compare: {
    open: 'Comparer avec une autre réponse',
    title: 'Deux réponses',
    left: 'À gauche',
    right: 'À droite',
    version: 'Version {{number, number}}',
    empty: 'Elle ne contient aucun texte.',
  },
};
