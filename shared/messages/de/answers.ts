import type * as en from '../en/answers.ts';
import type { Translation } from '../translation.ts';

export const answers: Translation<typeof en.answers> = {
  thoughts: 'Gedanken',
  thinking: 'Denkt nach …',
  failedBefore: '{{model}} hat nicht geantwortet ({{why}}), deshalb hat ein anderes geantwortet.',
  cost: 'Kosten',
  costUnknown: 'Nicht bekannt',
  reasoningTokens: 'Davon Gedanken',
  again: {
    open: 'Noch einmal antworten mit …',
    same: 'Auf dieselbe Weise',
    device: 'Auf diesem Gerät',
    private: 'Auf Ihrem eigenen Server',
    cloud: 'In der Cloud',
    models: 'Mit einem Modell',
  },
  replace: {
    selected: '„{{value}}“ ersetzen',
    of: '„{{value}}“ vor dem Senden ersetzen',
    note: 'von Ihnen gewählt',
    undo: 'Nicht ersetzen',
    undoOf: '„{{value}}“ nicht ersetzen',
  },
  compare: {
    open: 'Mit einer anderen Antwort vergleichen',
    title: 'Zwei Antworten',
    left: 'Links',
    right: 'Rechts',
    version: 'Fassung {{number, number}}',
    empty: 'Sie enthält keinen Text.',
  },
};
